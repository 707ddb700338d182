/**
 * The acts of a reader that need the API or the graph: adding an entity, expanding, collapsing. Each changes the store
 * by actions and tells in words what came of it.
 */
import { KINDS } from "../../cypher/model/kinds.ts";
import { type ExpandChoice, readNeighbours } from "../api/read-graph.ts";
import { ApiError } from "../api/request.ts";
import type { EntityNode } from "../state/graph.ts";
import { own } from "../state/own.ts";
import { leavesOf, sceneOf } from "../state/scene.ts";
import type { Store } from "../state/store.ts";
import { pickedEntity } from "../state/view.ts";
import { countedEntities, createViewActs, type ViewActs } from "./view-acts.ts";

/** How many neighbours one expansion brings at most. */
export const EXPAND_CAP = 100;

/** What a reader can do beyond plain actions. */
export type Acts = ViewActs & {
  /** Puts an entity on the canvas, or finds it there, and selects it. */
  readonly show: (entity: EntityNode) => void;
  /** Brings the next neighbours, at most `EXPAND_CAP`. */
  readonly expand: (id: string, choice?: ExpandChoice) => Promise<void>;
  /** Takes away what hangs on this entity alone. */
  readonly collapse: (id: string) => void;
  /** Puts several entities on the canvas and selects them. */
  readonly showAll: (entities: readonly EntityNode[]) => void;
  /** Asks again for whatever failed. */
  readonly retry: () => void;
  /** Tells that a request found nobody, so that the page says so and looks for the server. */
  readonly troubled: (message: string) => void;
};

function counted(count: number): string {
  return count === 1 ? "1 neighbour" : `${count} neighbours`;
}

/** The acts on a store. `today` is an ISO date; `troubled` is told of requests that found nobody. */
export function createActs(store: Store, today: string, troubled: (message: string) => void): Acts {
  const nameOf = (id: string): string => own(store.get().graph.entities, id)?.name ?? id;
  return {
    ...createViewActs(store, today),
    troubled,
    retry: store.retry,
    show: (entity) => {
      const { history, graph } = store.get();
      if (own(graph.entities, entity.id) === undefined) store.learn([entity], []);
      const view = history.present;
      const held = view.ids?.includes(entity.id) === true && !view.hidden.includes(entity.id);
      const there = held && !view.kindsOff.includes(entity.kind);
      if (there) store.dispatch({ type: "select", selection: [pickedEntity(entity.id)] });
      else store.dispatch({ type: "add", ids: [entity.id], types: [], kinds: [entity.kind], select: true });
      store.say(
        there ? `${entity.name} is selected.` : `${entity.name} (${KINDS[entity.kind].singular}) is on the canvas.`,
      );
    },
    showAll: (entities) => {
      store.learn(entities, []);
      const kinds = [...new Set(entities.map((entity) => entity.kind))];
      const ids = entities.map((entity) => entity.id);
      store.dispatch({ type: "add", ids, types: [], kinds, select: true });
      store.say(`${countedEntities(ids.length)} on the canvas.`);
    },
    expand: async (id, choice = {}) => {
      const there = new Set(store.get().history.present.ids ?? []);
      store.working(1);
      try {
        const found = await readNeighbours(id, choice, there, EXPAND_CAP);
        store.learn(found.entities, found.links);
        const { history, graph } = store.get();
        const before = history.present;
        const ends = new Set(found.links.flatMap((link) => [link.from, link.to]));
        const types = [...new Set(found.links.map((link) => link.type))];
        const kinds = [...new Set([...ends].flatMap((end) => own(graph.entities, end)?.kind ?? []))];
        const hidden = before.hidden.filter((other) => ends.has(other));
        const switched =
          types.some((type) => before.typesOff.includes(type)) || kinds.some((kind) => before.kindsOff.includes(kind));
        if (found.entities.length === 0 && hidden.length === 0 && !switched) {
          store.say(`Every neighbour of ${nameOf(id)} is on the canvas.`);
          return;
        }
        store.dispatch({ type: "add", ids: [...found.entities.map((entity) => entity.id), ...hidden], types, kinds });
        const left = found.left === 1 ? "One relationship is" : `${found.left.toLocaleString("en")} relationships are`;
        const more = found.left > 0 ? ` ${left} left: expand again for the next.` : "";
        store.say(`${nameOf(id)}: ${counted(found.entities.length + hidden.length)} added.${more}`);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.fault === "away") troubled(error.message);
        store.say(error.message);
      } finally {
        store.working(-1);
      }
    },
    collapse: (id) => {
      const { history, graph } = store.get();
      const leaves = leavesOf(id, sceneOf(history.present, graph, today));
      if (leaves.length > 0) store.dispatch({ type: "remove", ids: leaves });
      store.say(
        leaves.length > 0
          ? `${nameOf(id)}: ${counted(leaves.length)} taken away.`
          : `Nothing hangs on ${nameOf(id)} alone.`,
      );
    },
  };
}
