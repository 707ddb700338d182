/**
 * How kinds and relationship types look, derived from the model's order: a shape and a colour token per kind, a line
 * per type. A kind or type added to the model gets the next free look. Colours themselves are in styles/tokens.css.
 */
import { BODY_KINDS, KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";

/** The shapes of nodes, in the order in which kinds take them. Every one can also be drawn as an SVG glyph. */
export const SHAPES = [
  "ellipse",
  "round-rectangle",
  "round-hexagon",
  "round-triangle",
  "star",
  "round-diamond",
  "round-pentagon",
  "round-octagon",
  "vee",
  "cut-rectangle",
  "rhomboid",
] as const;
/** One of `SHAPES`. */
export type Shape = (typeof SHAPES)[number];

/** How many colour tokens `--kind-0` … styles/tokens.css declares. */
export const KIND_COLOURS = 10;

/** How a kind looks: its shape, and the name of the custom property that holds its colour. */
export type KindLook = { readonly shape: Shape; readonly colour: string };

/**
 * The look of the kind at this place of the model's order. Shapes and colours are of different number and begin anew on
 * their own, so that looks repeat only after 110 kinds; the first ten have colours of their own.
 */
export function lookAt(place: number): KindLook {
  return { shape: SHAPES[place % SHAPES.length] ?? "ellipse", colour: `--kind-${place % KIND_COLOURS}` };
}

/** The shape of a kind. */
export function shapeOf(kind: Kind): Shape {
  return lookAt(KIND_NAMES.indexOf(kind)).shape;
}

/** The name of the custom property that holds a kind's colour. */
export function colourToken(kind: Kind): string {
  return lookAt(KIND_NAMES.indexOf(kind)).colour;
}

/** The column in which the columns layout puts a kind: people, then bodies, then everything else. */
export function columnOf(kind: Kind): number {
  if (kind === "Official") return 0;
  const bodies: readonly Kind[] = BODY_KINDS;
  return bodies.includes(kind) ? 1 : 2;
}

/**
 * The column whose labels stand to the left of their nodes where these kinds are on screen, those of all others to the right:
 * the first, so that labels frame the lines; none (-1) where there is but one column and it is not that of people (0).
 */
export function leftColumn(kinds: readonly Kind[]): number {
  const used = new Set(kinds.map(columnOf));
  const first = Math.min(...used);
  return used.size === 1 && first > 0 ? -1 : first;
}

/** How a relationship type is drawn: a width in pixels, a tone of ink, and whether it carries an arrow. */
export type LineLook = { readonly width: number; readonly tone: "strong" | "middle" | "soft"; readonly arrow: boolean };

const LINES: Partial<Record<RelationshipType, LineLook>> = {
  CHAIRS: { width: 2.4, tone: "strong", arrow: false },
  DEPUTY_CHAIRS: { width: 1.5, tone: "middle", arrow: false },
};

/** The look of a type's lines. */
export function lineOf(type: RelationshipType): LineLook {
  return LINES[type] ?? { width: 1.2, tone: "soft", arrow: true };
}

/** How much a type's lines pull in a layout. */
export function weightOf(type: RelationshipType): number {
  return type === "CHAIRS" ? 2 : RELATIONSHIP_TYPE_NAMES.indexOf(type) < 4 ? 1 : 0.7;
}

/** The place of a kind in the model's order: its sector in the rings. */
export function sectorOf(kind: Kind): number {
  return KIND_NAMES.indexOf(kind);
}

/** The types whose `to` stands above their `from`: the whole above its parts, a body above its members and posts. */
const TO_ABOVE: ReadonlySet<RelationshipType> = new Set(["PART_OF", "MEMBER_OF", "HOLDS_POST_IN", "SUPPORTS"]);

/** True if `from` stands above `to` in layers: who heads above the body, who depends above what it is built on. */
export function standsAbove(type: RelationshipType): boolean {
  return !TO_ABOVE.has(type);
}

/** How wide a highlighted line is, and the edge of a highlighted node, in units of the canvas. */
export const HIGHLIGHT = 4;
/** How much is seen of what is dimmed. */
export const DIMMED = 0.22;

/** The colours of a theme that a node can have. */
type NodeColours = {
  readonly kinds: Readonly<Record<string, string>>;
  readonly tints: readonly string[];
  readonly muted: string;
};

/** The colour of a node: its community's, if that is told, else its kind's. The largest communities have one each. */
export function nodeColour(
  { node, community }: { readonly node: { readonly kind: Kind }; readonly community?: number | undefined },
  theme: NodeColours,
): string {
  return (community === undefined ? theme.kinds[node.kind] : theme.tints[community]) ?? theme.muted;
}
