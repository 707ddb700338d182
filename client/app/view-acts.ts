/**
 * The acts of a reader on what is already known: choosing, hiding, pinning, tidying. Each changes the store by actions
 * and tells in words what came of it; none asks the API.
 */
import type { Kind } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import { encodeExactly } from "../state/address.ts";
import type { EntityNode } from "../state/graph.ts";
import { own } from "../state/own.ts";
import type { TraceWay } from "../state/question.ts";
import { type Scene, sceneOf, unconnectedIn } from "../state/scene.ts";
import type { Store } from "../state/store.ts";
import { fittingTitle, type LayoutName, pickedEntity, pickedIds, type SizeBy, startView } from "../state/view.ts";

/** What a reader can do with a view without asking for more. */
export type ViewActs = {
  readonly hide: (ids: readonly string[]) => void;
  /** Hides all but these. */
  readonly hideOthers: (ids: readonly string[]) => void;
  /** Takes away whom no relationship on screen leads to. */
  readonly dropUnconnected: () => void;
  /** Switches on all types of relationship among what is shown. */
  readonly linkAll: () => void;
  readonly selectAll: () => void;
  readonly invert: () => void;
  readonly selectKind: (kind: Kind) => void;
  /** Selects the relationships of a type. */
  readonly selectType: (type: RelationshipType) => void;
  /** Adds the neighbours on screen to the selection. */
  readonly selectNeighbours: (ids: readonly string[]) => void;
  readonly pin: (ids: readonly string[], pinned: boolean) => void;
  readonly tidy: () => void;
  readonly group: (grouped: boolean) => void;
  readonly size: (sizeBy: SizeBy | null) => void;
  /** Draws just these, with relationships of these types, as a view that is called so. */
  readonly showAlone: (
    entities: readonly EntityNode[],
    types: readonly RelationshipType[],
    layout: LayoutName,
    title: string,
  ) => void;
  readonly trace: (id: string, way: TraceWay) => void;
  /** Asks for paths; without an end the next entity that is selected is one. */
  readonly pathFrom: (from: string, to?: string) => void;
  /** Opens the roster at a body. */
  readonly openRoster: (id: string) => void;
  /** Puts the view's whole address into the clipboard. */
  readonly copyLink: () => void;
};

/** "1 entity", "12 entities". */
export function countedEntities(count: number): string {
  return count === 1 ? "1 entity" : `${count.toLocaleString("en")} entities`;
}

/** The acts on a store. `today` is an ISO date. */
export function createViewActs(store: Store, today: string): ViewActs {
  const sceneNow = (): Scene => sceneOf(store.get().history.present, store.get().graph, today);
  const nameOf = (id: string): string => own(store.get().graph.entities, id)?.name ?? id;
  const named = (ids: readonly string[]): string =>
    ids.length === 1 ? nameOf(ids[0] ?? "") : countedEntities(ids.length);
  const select = (ids: readonly string[]): void => {
    store.dispatch({ type: "select", selection: ids.map(pickedEntity) });
    store.say(`${ids.length === 0 ? "Nothing" : countedEntities(ids.length)} selected.`);
  };
  const hide = (ids: readonly string[]): void => {
    store.dispatch({ type: "hide", ids });
    store.say(ids.length === 1 ? `${named(ids)} is hidden.` : `${countedEntities(ids.length)} are hidden.`);
  };
  return {
    hide,
    hideOthers: (ids) => {
      const others = sceneNow()
        .nodes.map((node) => node.id)
        .filter((id) => !ids.includes(id));
      if (others.length > 0) hide(others);
    },
    dropUnconnected: () => {
      const ids = unconnectedIn(sceneNow());
      if (ids.length > 0) store.dispatch({ type: "remove", ids });
      store.say(ids.length === 0 ? "Everything is connected." : `${countedEntities(ids.length)} taken away.`);
    },
    linkAll: () => {
      const scene = sceneNow();
      const types = scene.types.filter((tally) => tally.off).map((tally) => tally.name);
      if (types.length > 0) store.dispatch({ type: "add", ids: [], types, kinds: [] });
      store.say(
        types.length === 0
          ? "All relationships among them are shown."
          : `${sceneNow().links.length - scene.links.length} more relationships are shown.`,
      );
    },
    selectAll: () => select(sceneNow().nodes.map((node) => node.id)),
    invert: () => {
      const chosen = pickedIds(store.get().history.present.selection, "entity");
      select(
        sceneNow()
          .nodes.map((node) => node.id)
          .filter((id) => !chosen.includes(id)),
      );
    },
    selectKind: (kind) =>
      select(
        sceneNow()
          .nodes.filter((node) => node.kind === kind)
          .map((node) => node.id),
      ),
    selectType: (type) => {
      const links = sceneNow().links.filter((link) => link.type === type);
      store.dispatch({ type: "select", selection: links.map(({ id }) => ({ is: "relationship", id })) });
      store.say(`${links.length} relationships selected.`);
    },
    selectNeighbours: (ids) => {
      const found = new Set(ids);
      for (const { from, to } of sceneNow().links) {
        if (ids.includes(from)) found.add(to);
        if (ids.includes(to)) found.add(from);
      }
      select([...found]);
    },
    pin: (ids, pinned) => {
      store.dispatch({ type: "pin", ids, pinned });
      store.say(`${named(ids)} ${pinned ? "pinned: kept in place by Tidy" : "unpinned"}.`);
    },
    tidy: () => {
      store.dispatch({ type: "relayout", layout: store.get().history.present.layout });
      store.say("Arranged anew.");
    },
    size: (sizeBy) => {
      store.dispatch({ type: "size", sizeBy });
      store.say(sizeBy === null ? "All nodes have the same size." : "The more relationships, the larger the node.");
    },
    group: (grouped) => {
      store.dispatch({ type: "group", grouped });
      store.say(grouped ? "Lines between the same two are drawn as one." : "Every relationship has its own line.");
    },
    showAlone: (entities, types, layout, title) => {
      store.learn(entities, []);
      const { asOf } = store.get().history.present;
      const typesOff = RELATIONSHIP_TYPE_NAMES.filter((type) => !types.includes(type));
      const ids = entities.map((entity) => entity.id);
      const view = { ...startView("empty"), title: fittingTitle(title), ids, typesOff, layout, asOf };
      store.dispatch({ type: "open", view: { ...view, pristine: false } });
      store.say(`${countedEntities(ids.length)} on the map.`);
    },
    trace: (id, way) => {
      store.dispatch({ type: "select", selection: [pickedEntity(id)] });
      store.dispatch({ type: "ask", question: { ask: "trace", way, id } });
    },
    pathFrom: (from, to) => {
      // What is selected is not what the reader is about to choose.
      if (to === undefined) store.dispatch({ type: "select", selection: [pickedEntity(from)] });
      store.dispatch({ type: "ask", question: { ask: "path", from, to: to ?? null } });
    },
    openRoster: (id) => {
      store.dispatch({ type: "select", selection: [pickedEntity(id)] });
      store.dispatch({ type: "read", form: "roster", by: "body" });
    },
    copyLink: () => {
      const { origin, pathname } = window.location;
      const code = encodeExactly(store.get().history.present);
      navigator.clipboard.writeText(`${origin}${pathname}#${code}`).then(
        () => store.say("Link copied: it opens this very view."),
        () => store.say("The browser does not allow copying here; the address bar holds this view too."),
      );
    },
  };
}
