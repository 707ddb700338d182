/**
 * What lies above the drawn graph at one moment: which names, roles and badges are shown, and where. Made anew for each
 * frame from the drawing and the camera; the painter paints it and the page's `describe()` tells it.
 */
import type { SceneNode } from "../state/scene.ts";
import type { Camera, Point } from "../state/view.ts";
import type { Drawing, DrawnLine, DrawnNode } from "./drawing.ts";
import { onScreen, pointAt } from "./line-path.ts";
import { bestPlace, coveringPlace, modestPlace } from "./name-places.ts";
import { CANVAS_FONT, measureText, onForgottenLabels } from "./node-labels.ts";
import { among, type Fits, type Placed, placeLabels, type Rect, type Search, type Wish } from "./place-labels.ts";

/** The font of roles on lines. */
export const ROLE_FONT = `italic 450 12.5px ${CANVAS_FONT}`;
/** The font of badges. */
export const BADGE_FONT = `600 10.5px ${CANVAS_FONT}`;
const ROLE_HEIGHT = 16;
const ROLE_AT = [0.5, 0.6, 0.4, 0.7, 0.3, 0.78, 0.22];
/** Zoom below which roles are left out. */
export const ROLES_FROM = 0.45;
/** Zoom below which badges are. */
const BADGES_FROM = 0.4;
/** Names are looked for a place only for so many, the most important: no window has room for more. */
const MOST_NAMES = 260;
/** How many of the most important are named even where that hides a neighbour, and below which zoom. */
const HUBS = 16;
const HUBS_BELOW = 0.6;
/** No node is drawn smaller than this, in CSS pixels. */
export const LEAST_RADIUS = 3;

/** The size of a canvas in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** A node on the screen. */
export type NodeOnScreen = Point & Pick<DrawnNode, "node" | "radius" | "label" | "look" | "community">;
/** Everything above the graph, in CSS pixels of the container; `nodes` are those in view. */
export type OverlayPlan = {
  readonly nodes: ReadonlyMap<string, NodeOnScreen>;
  readonly roleTexts: ReadonlyMap<string, DrawnLine>;
  readonly names: readonly Placed[];
  readonly roles: readonly Placed[];
  readonly badges: readonly (Placed & { readonly text: string })[];
};

/** What comes before all else where there is not room for everything: ids of what is selected, hovered, in focus. */
export type First = { readonly entities: ReadonlySet<string>; readonly relationships: ReadonlySet<string> };

function importance(node: SceneNode, first: First): number {
  return (first.entities.has(node.id) ? 1e6 : 0) + node.degree;
}

/** A node of the drawing as a camera sees it. */
export function seenNode(drawn: DrawnNode, camera: Camera, size: Size): NodeOnScreen {
  return {
    ...drawn,
    radius: Math.max(LEAST_RADIUS, drawn.radius * camera.zoom),
    x: (drawn.x - camera.x) * camera.zoom + size.width / 2,
    y: (drawn.y - camera.y) * camera.zoom + size.height / 2,
  };
}

const widths = new Map<string, number>();
onForgottenLabels(() => widths.clear());

/** The width of a text in a font, remembered: roles are few and come again in each frame. */
function widthOf(text: string, font: string): number {
  const key = font + text;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = Math.ceil(measureText(text, font)) + 8;
  widths.set(key, width);
  return width;
}

function roleWishes(lines: readonly DrawnLine[], camera: Camera, size: Size, first: First): readonly Wish[] {
  const rank = ({ link }: DrawnLine): number =>
    first.relationships.has(link.id) || first.entities.has(link.from) || first.entities.has(link.to)
      ? 0
      : link.type === "CHAIRS"
        ? 1
        : 2;
  return [...lines]
    .sort((a, b) => rank(a) - rank(b))
    .map((line) => {
      const width = widthOf(line.role, ROLE_FONT);
      const path = onScreen(line.path, camera, size);
      const places = ROLE_AT.map((t) => {
        const at = pointAt(path, t);
        return { x: at.x - width / 2, y: at.y - ROLE_HEIGHT / 2, width, height: ROLE_HEIGHT };
      }).filter((rect) => isInside(rect, size));
      return { id: line.link.id, best: among(places) };
    });
}

/** True if all of the rectangle is in the window. */
function isInside({ x, y, width, height }: Rect, size: Size): boolean {
  return x >= 2 && y >= 1 && x + width <= size.width - 2 && y + height <= size.height - 1;
}

/** Plans a frame; no text is placed on what is `taken`. */
export function planOverlay(
  drawing: Drawing,
  camera: Camera,
  size: Size,
  first: First,
  taken: readonly Rect[] = [],
): OverlayPlan {
  const { zoom } = camera;
  const inView: NodeOnScreen[] = [];
  for (const each of drawing.nodes) {
    const x = (each.x - camera.x) * zoom + size.width / 2;
    const y = (each.y - camera.y) * zoom + size.height / 2;
    if (x > -200 && y > -60 && x < size.width + 200 && y < size.height + 60) inView.push(seenNode(each, camera, size));
  }
  const obstacles = inView.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const isBadged = ({ node }: NodeOnScreen): boolean => zoom > BADGES_FROM && node.hidden > 0;
  const inside = (rect: Rect): boolean => isInside(rect, size);
  const wishes = [...inView]
    .sort((a, b) => importance(b.node, first) - importance(a.node, first))
    .slice(0, MOST_NAMES)
    .map((node, rank): Wish => {
      const each = { ...node, badged: isBadged(node) };
      const seen =
        (fits: Fits): Fits =>
        (rect) =>
          inside(rect) && fits(rect);
      const best: Search = (fits) => bestPlace(each, seen(fits));
      // What is selected has its whole name if it can; the others make room for each other first.
      const modest: Search = (fits) => modestPlace(each, seen(fits));
      const wish: Wish = { id: each.node.id, best, ...(first.entities.has(each.node.id) ? {} : { modest }) };
      // Hubs are hemmed in by those that hang on them: the first may hide some small neighbours with a short name.
      return rank < HUBS && zoom < HUBS_BELOW ? { ...wish, covers: (fits) => coveringPlace(each, seen(fits)) } : wish;
    });
  const badged = inView.filter(isBadged);
  const badgeText = ({ hidden }: SceneNode): string => (hidden > 999 ? "999+" : `+${hidden}`);
  const badgeWishes = badged.map(({ node, x, y, radius, label }): Wish => {
    const width = widthOf(badgeText(node), BADGE_FONT);
    const right = { x: x + radius * 0.45, y: y - radius - 8, width, height: 14 };
    const left = { ...right, x: x - radius * 0.45 - width };
    const low = { ...right, y: y + radius - 6 };
    const places = label.side === "right" ? [left, right, { ...low, x: left.x }] : [right, left, low];
    return { id: node.id, best: among(places.filter(inside)) };
  });
  const texts = new Map(badged.map(({ node }) => [node.id, badgeText(node)]));
  const badges = placeLabels(badgeWishes, taken).map((placed) => ({ ...placed, text: texts.get(placed.id) ?? "" }));
  const names = placeLabels(wishes, obstacles, [...badges, ...taken]);
  const nodes = new Map(inView.map((each) => [each.node.id, each]));
  const written =
    zoom < ROLES_FROM
      ? []
      : drawing.lines.filter(({ link, role }) => role !== "" && (nodes.has(link.from) || nodes.has(link.to)));
  const roles = placeLabels(roleWishes(written, camera, size, first), [...obstacles, ...badges, ...names, ...taken]);
  return { nodes, roleTexts: new Map(written.map((line) => [line.link.id, line])), names, roles, badges };
}
