/**
 * What can be done with an entity, a relationship, or the canvas itself: the lines of the menu that the right mouse button, a long
 * touch, and the menu key open. Plain data; whoever opens the menu draws it.
 */
import { EXPAND_CAP } from "../app/acts.ts";
import type { App } from "../app/app-context.ts";
import { capital, isTraced, reading } from "../parts/words.ts";
import { isBody } from "../roster/roster.ts";
import { own } from "../state/own.ts";
import { sceneOf } from "../state/scene.ts";
import { type Picked, pickedEntity, pickedIds } from "../state/view.ts";
import { measureLines } from "./measure-lines.ts";
import type { MenuLine, MenuSection } from "./menu-section.ts";

/** The menu of one entity; of all that are selected, if it is one of several. */
function entityMenu({ store, acts, today }: App, id: string): readonly MenuSection[] {
  const { history, graph } = store.get();
  const { selection, pinned } = history.present;
  const chosen = pickedIds(selection, "entity");
  const ids = chosen.includes(id) && chosen.length > 1 ? chosen : [id];
  const entity = own(graph.entities, id);
  const name = entity?.name ?? id;
  const many = ids.length > 1;
  const allPinned = ids.every((each) => pinned.includes(each));
  const undrawn = sceneOf(history.present, graph, today).nodes.find((node) => node.id === id)?.hidden ?? 0;
  const expanding: readonly MenuLine[] = [
    {
      id: "expand",
      label: undrawn > EXPAND_CAP ? `Expand: next ${EXPAND_CAP}` : "Expand",
      icon: "expand",
      keys: "E",
      note: undrawn === 0 ? "on screen" : String(undrawn),
      disabled: undrawn === 0,
      act: () => void acts.expand(id),
    },
    { id: "expand-by", label: "Expand by type and kind", act: () => undefined, expands: id },
    { id: "collapse", label: "Collapse", icon: "collapse", keys: "C", act: () => acts.collapse(id) },
  ];
  const about: readonly MenuLine[] = [
    {
      id: "details",
      label: "Details and sources",
      keys: "Enter",
      act: () => store.dispatch({ type: "select", selection: [pickedEntity(id)] }),
    },
    ...(entity !== undefined && isBody(entity.kind)
      ? [{ id: "roster", label: "Its roster", act: () => acts.openRoster(id) } satisfies MenuLine]
      : []),
  ];
  const asking: readonly MenuLine[] = [
    ...(entity !== undefined && isTraced(entity.kind)
      ? [
          { id: "up", label: "What it depends on", keys: "D", act: () => acts.trace(id, "up") },
          { id: "down", label: "What depends on it", keys: "Shift D", act: () => acts.trace(id, "down") },
        ]
      : []),
    { id: "path", label: "Paths to …", keys: "W", act: () => acts.pathFrom(id) },
  ];
  const choosing: readonly MenuLine[] = [
    { id: "neighbours", label: "Select with neighbours", act: () => acts.selectNeighbours(ids) },
    {
      id: "pin",
      label: allPinned ? "Unpin" : "Pin in place",
      icon: "pin",
      keys: "L",
      act: () => acts.pin(ids, !allPinned),
    },
    { id: "hide", label: "Hide", icon: "hide", keys: "Delete", act: () => acts.hide(ids) },
    { id: "others", label: "Hide all others", keys: "Shift Delete", act: () => acts.hideOthers(ids) },
    {
      id: "remove",
      label: "Take away",
      act: () => {
        store.dispatch({ type: "remove", ids });
        store.say(many ? `${ids.length} entities taken away.` : `${name} taken away.`);
      },
    },
  ];
  const [one, two, ...more] = ids;
  const between: readonly MenuLine[] =
    one !== undefined && two !== undefined && more.length === 0
      ? [{ id: "between", label: "Paths between the two", act: () => acts.pathFrom(one, two) }]
      : [];
  return many
    ? [{ title: `${ids.length} selected`, lines: [...between, ...choosing] }]
    : [
        { title: name, lines: about },
        { title: "Explore", lines: expanding },
        { title: "Ask", lines: asking },
        { title: "On the canvas", lines: choosing },
      ];
}

/** The menu of one relationship. */
function linkMenu({ store, acts }: App, id: string): readonly MenuSection[] {
  const link = own(store.get().graph.links, id);
  if (link === undefined) return [];
  const { type, from, to } = link;
  const words = reading(type, "OUT");
  return [
    {
      title: link.role === null ? capital(words) : capital(link.role),
      lines: [
        {
          id: "details",
          label: "Details and sources",
          act: () => store.dispatch({ type: "select", selection: [{ is: "relationship", id }] }),
        },
        {
          id: "ends",
          label: "Select both ends",
          act: () => store.dispatch({ type: "select", selection: [...new Set([from, to])].map(pickedEntity) }),
        },
        { id: "alike", label: `Select all “${words}”`, act: () => acts.selectType(type) },
        {
          id: "off",
          label: `Switch off “${words}”`,
          icon: "hide",
          act: () => store.dispatch({ type: "toggleType", relationship: type }),
        },
      ],
    },
  ];
}

/** The menu of the canvas itself. */
function canvasMenu(app: App): readonly MenuSection[] {
  const { store, acts } = app;
  const { hidden, pinned, grouped, rules } = store.get().history.present;
  return [
    {
      title: "Selection",
      lines: [
        { id: "all", label: "Select all", keys: "Ctrl A", act: acts.selectAll },
        { id: "invert", label: "Invert the selection", keys: "I", act: acts.invert },
      ],
    },
    {
      title: "What is shown",
      lines: [
        { id: "links", label: "All relationships among them", icon: "link", keys: "R", act: acts.linkAll },
        { id: "drop", label: "Take away the unconnected", keys: "U", act: acts.dropUnconnected },
        {
          id: "hidden",
          label: "Show what was hidden",
          icon: "eye",
          note: hidden.length === 0 ? "" : String(hidden.length),
          disabled: hidden.length === 0,
          act: () => store.dispatch({ type: "showHidden" }),
        },
        {
          id: "names",
          label: "Add from a list of names …",
          icon: "plus",
          act: () => store.pass({ dialog: "names" }),
        },
      ],
    },
    { title: "Size and colour", lines: measureLines(app) },
    {
      title: "Drawing",
      lines: [
        { id: "tidy", label: "Tidy", icon: "tidyup", keys: "T", act: acts.tidy },
        {
          id: "group",
          label: grouped ? "Draw every line" : "Draw parallel lines as one",
          keys: "G",
          act: () => acts.group(!grouped),
        },
        {
          id: "rules",
          label: "Style rules …",
          icon: "eye",
          note: rules.length === 0 ? "" : String(rules.length),
          act: () => store.pass({ dialog: "rules" }),
        },
        {
          id: "unpin",
          label: "Unpin all",
          disabled: pinned.length === 0,
          act: () => acts.pin(pinned, false),
        },
        {
          id: "fit",
          label: "Fit into the window",
          icon: "fit",
          keys: "0",
          act: () => store.dispatch({ type: "look", camera: null }),
        },
      ],
    },
  ];
}

/** The menu of something on the canvas, or of the canvas. */
export function thingMenu(app: App, target: Picked | null): readonly MenuSection[] {
  if (target === null) return canvasMenu(app);
  switch (target.is) {
    case "entity":
      return entityMenu(app, target.id);
    case "relationship":
      return linkMenu(app, target.id);
  }
}
