/**
 * Paints what lies above the graph: on one layer the marks of what is hovered, focused, selected or pinned, on the next
 * names, roles and badges. Marks change with every hover, texts only when something moves. Canvas calls only.
 */
import { LABEL_GAP } from "../layout/layout-job.ts";
import type { Camera, Picked } from "../state/view.ts";
import type { Drawing, DrawnLine } from "./drawing.ts";
import { lineOf } from "./kind-look.ts";
import { type LinePath, onScreen, pieces } from "./line-path.ts";
import { LINE_HEIGHT, type NodeLabel, type Setting } from "./node-labels.ts";
import { BADGE_FONT, type NodeOnScreen, type OverlayPlan, ROLE_FONT, type Size, seenNode } from "./overlay-plan.ts";
import type { Placed } from "./place-labels.ts";
import type { Theme } from "./theme.ts";

/** What stands out: ids of the entities and relationships that are selected, what is hovered, the entity in focus. */
export type Emphasis = {
  readonly entities: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly hovered: Picked | null;
  readonly focused: string | null;
};

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws a way, without stroking it. */
export function tracePath(context: Context, path: LinePath): void {
  context.beginPath();
  context.moveTo(path.start.x, path.start.y);
  if (path.controls.length === 0) context.lineTo(path.end.x, path.end.y);
  else for (const { control, to } of pieces(path)) context.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

/** The lines that stand out, `hot` if by themselves and not by an end. */
function hotLines(drawing: Drawing, { entities, relationships, hovered }: Emphasis): ReadonlyMap<DrawnLine, boolean> {
  const found = new Map<DrawnLine, boolean>();
  const near = hovered?.is === "entity" ? [...entities, hovered.id] : entities;
  for (const id of near) for (const line of drawing.linesOf.get(id) ?? []) found.set(line, false);
  const picked = new Set(relationships);
  if (hovered?.is === "relationship") picked.add(hovered.id);
  if (picked.size > 0) {
    for (const line of drawing.lines) {
      if (picked.has(line.link.id) || line.link.also.some((id) => picked.has(id))) found.set(line, true);
    }
  }
  return found;
}

function ring(
  context: CanvasRenderingContext2D,
  at: NodeOnScreen | undefined,
  colour: string,
  width: number,
  gap: number,
  dash: readonly number[],
): void {
  if (at === undefined) return;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.arc(at.x, at.y, at.radius + gap, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function paintPin(context: CanvasRenderingContext2D, { x, y, radius }: NodeOnScreen, theme: Theme): void {
  const size = Math.max(2.5, Math.min(5, radius * 0.4));
  context.fillStyle = theme.ink;
  context.strokeStyle = theme.paper;
  context.lineWidth = 1.5;
  context.beginPath();
  context.rect(x - radius * 0.75 - size, y + radius * 0.75 - size, 2 * size, 2 * size);
  context.fill();
  context.stroke();
}

/** True if there is nothing to mark. */
export function isUnmarked(drawing: Drawing, { entities, relationships, hovered, focused }: Emphasis): boolean {
  const stressed = entities.size + relationships.size > 0 || hovered !== null || focused !== null;
  return !stressed && !drawing.nodes.some(({ node }) => node.pinned);
}

/** Paints the marks on a context whose unit is a CSS pixel. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  size: Size,
  drawing: Drawing,
  camera: Camera,
  theme: Theme,
  emphasis: Emphasis,
): void {
  context.clearRect(0, 0, size.width, size.height);
  context.strokeStyle = theme.accent;
  context.lineCap = "round";
  for (const [line, hot] of hotLines(drawing, emphasis)) {
    // Lines grow with the zoom: what marks one stays wider.
    const grown = lineOf(line.link.type).width * camera.zoom;
    context.lineWidth = hot ? Math.max(3.2, grown + 1.6) : Math.max(2.2, grown + 0.8);
    context.globalAlpha = hot ? 1 : 0.85;
    tracePath(context, onScreen(line.path, camera, size));
    context.stroke();
  }
  context.globalAlpha = 1;
  const seen = (id: string | null): NodeOnScreen | undefined => {
    const node = id === null ? undefined : drawing.byId.get(id);
    return node === undefined ? undefined : seenNode(node, camera, size);
  };
  ring(context, seen(emphasis.hovered?.is === "entity" ? emphasis.hovered.id : null), theme.muted, 1.5, 3, []);
  for (const id of emphasis.entities) ring(context, seen(id), theme.accent, 2.5, 3, []);
  ring(context, seen(emphasis.focused), theme.ink, 2, 7, [3, 3]);
  for (const each of drawing.nodes) if (each.node.pinned) paintPin(context, seenNode(each, camera, size), theme);
}

/** How a placed name is set: its lines, the side to which they are flush, and where that is. */
export function settingOf(
  { x, width, height }: Placed,
  at: { readonly x: number; readonly radius: number; readonly label: NodeLabel },
): { readonly setting: Setting; readonly align: "left" | "right" | "center"; readonly anchor: number } {
  const beside = x + width <= at.x - at.radius - LABEL_GAP + 1;
  const after = x >= at.x + at.radius + LABEL_GAP - 1;
  const setting = [at.label, ...at.label.shorter].find((each) => each.height === height) ?? at.label;
  if (beside) return { setting, align: "right", anchor: x + width };
  return after ? { setting, align: "left", anchor: x } : { setting, align: "center", anchor: x + width / 2 };
}

function paintNames(context: Context, plan: OverlayPlan, theme: Theme, chosen: ReadonlySet<string>): void {
  context.textBaseline = "middle";
  for (const placed of plan.names) {
    const { id, x, y, width, height } = placed;
    const at = plan.nodes.get(id);
    if (at === undefined) continue;
    const { setting, align, anchor } = settingOf(placed, at);
    context.font = at.label.font;
    context.textAlign = align;
    // Lines pass behind a name, not through it.
    context.fillStyle = theme.paper;
    context.globalAlpha = 0.86;
    context.beginPath();
    context.roundRect(x - 2, y, width + 4, height, 3);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = chosen.has(id) ? theme.accent : at.look === "dim" ? theme.muted : theme.ink;
    setting.lines.forEach((line, row) => {
      context.fillText(line, anchor, y + (row + 0.5) * LINE_HEIGHT);
    });
  }
}

/** The colour in which the role of a line is written. */
export function roleColour({ link, look }: DrawnLine, theme: Theme): string {
  if (look === "highlight") return theme.accent;
  return link.type === "CHAIRS" && look !== "dim" ? theme.ink : theme.muted;
}

function paintRoles(context: Context, plan: OverlayPlan, theme: Theme): void {
  context.font = ROLE_FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { id, x, y, width, height } of plan.roles) {
    const line = plan.roleTexts.get(id);
    if (line === undefined) continue;
    context.fillStyle = theme.paper;
    context.beginPath();
    context.roundRect(x, y, width, height, 4);
    context.fill();
    context.fillStyle = roleColour(line, theme);
    context.fillText(line.role, x + width / 2, y + height / 2 + 0.5);
  }
}

function paintBadges(context: Context, plan: OverlayPlan, theme: Theme): void {
  context.font = BADGE_FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { text, x, y, width, height } of plan.badges) {
    context.fillStyle = theme.badge;
    context.strokeStyle = theme.paper;
    context.lineWidth = 1.5;
    context.beginPath();
    context.roundRect(x, y, width, height, height / 2);
    context.fill();
    context.stroke();
    context.fillStyle = theme.badgeInk;
    context.fillText(text, x + width / 2, y + height / 2 + 0.5);
  }
}

/** Paints names, roles and badges on a context whose unit is a CSS pixel; `chosen` are the ids of what is selected. */
export function paintTexts(context: Context, plan: OverlayPlan, theme: Theme, chosen: ReadonlySet<string>): void {
  paintRoles(context, plan, theme);
  paintNames(context, plan, theme, chosen);
  paintBadges(context, plan, theme);
}
