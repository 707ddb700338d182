/**
 * Paints a plan on the overlay: highlights of what is hovered, focused or selected, then names, roles and badges.
 * Canvas calls only; decides nothing.
 */
import { LABEL_GAP } from "../layout/layout-job.ts";
import type { Picked } from "../state/view.ts";
import { type LinePath, pieces } from "./line-path.ts";
import { CANVAS_FONT, LINE_HEIGHT } from "./node-labels.ts";
import { type OverlayPlan, ROLE_FONT } from "./overlay-plan.ts";
import type { Theme } from "./theme.ts";

/** What stands out: ids of the entities and relationships that are selected, what is hovered, the entity in focus. */
export type Emphasis = {
  readonly entities: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly hovered: Picked | null;
  readonly focused: string | null;
};

function strokePath(context: CanvasRenderingContext2D, path: LinePath): void {
  context.beginPath();
  context.moveTo(path.start.x, path.start.y);
  for (const { control, to } of pieces(path)) context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  context.stroke();
}

function paintLines(context: CanvasRenderingContext2D, plan: OverlayPlan, theme: Theme, emphasis: Emphasis): void {
  context.strokeStyle = theme.accent;
  context.lineCap = "round";
  for (const { link, path } of plan.lines.values()) {
    const { entities, relationships, hovered } = emphasis;
    const hot = relationships.has(link.id) || (hovered?.is === "relationship" && hovered.id === link.id);
    const near = [link.from, link.to].some((id) => entities.has(id) || (hovered?.is === "entity" && hovered.id === id));
    if (!hot && !near) continue;
    context.lineWidth = hot ? 3.2 : 2.2;
    context.globalAlpha = hot ? 1 : 0.85;
    strokePath(context, path);
  }
  context.globalAlpha = 1;
}

function ring(
  context: CanvasRenderingContext2D,
  plan: OverlayPlan,
  id: string | null,
  colour: string,
  width: number,
  gap: number,
  dash: readonly number[],
): void {
  const at = id === null ? undefined : plan.nodes.get(id);
  if (at === undefined) return;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.arc(at.x, at.y, at.radius + gap, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function paintNames(context: CanvasRenderingContext2D, plan: OverlayPlan, theme: Theme, emphasis: Emphasis): void {
  context.textBaseline = "middle";
  for (const { id, x, y, width, height } of plan.names) {
    const at = plan.nodes.get(id);
    if (at === undefined) continue;
    const beside = x + width <= at.x - at.radius - LABEL_GAP + 1;
    const after = x >= at.x + at.radius + LABEL_GAP - 1;
    context.font = at.label.font;
    context.textAlign = beside ? "right" : after ? "left" : "center";
    const anchor = beside ? x + width : after ? x : x + width / 2;
    // Lines pass behind a name, not through it.
    context.fillStyle = theme.paper;
    context.globalAlpha = 0.86;
    context.beginPath();
    context.roundRect(x - 2, y, width + 4, height, 3);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = emphasis.entities.has(id) ? theme.accent : theme.ink;
    const setting = [at.label, ...at.label.shorter].find((each) => each.height === height) ?? at.label;
    setting.lines.forEach((line, row) => {
      const middle = y + (row + 0.5) * LINE_HEIGHT;
      context.fillText(line, anchor, middle);
    });
  }
}

function paintRoles(context: CanvasRenderingContext2D, plan: OverlayPlan, theme: Theme): void {
  context.font = ROLE_FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { id, x, y, width, height } of plan.roles) {
    const line = plan.lines.get(id);
    if (line === undefined) continue;
    context.fillStyle = theme.paper;
    context.beginPath();
    context.roundRect(x, y, width, height, 4);
    context.fill();
    context.fillStyle = line.link.type === "CHAIRS" ? theme.ink : theme.muted;
    context.fillText(line.role, x + width / 2, y + height / 2 + 0.5);
  }
}

function paintBadges(context: CanvasRenderingContext2D, plan: OverlayPlan, theme: Theme): void {
  context.font = `600 10.5px ${CANVAS_FONT}`;
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

/** Paints a frame on a context whose unit is a CSS pixel. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  plan: OverlayPlan,
  theme: Theme,
  emphasis: Emphasis,
): void {
  context.clearRect(0, 0, size.width, size.height);
  paintLines(context, plan, theme, emphasis);
  const hovered = emphasis.hovered?.is === "entity" ? emphasis.hovered.id : null;
  ring(context, plan, hovered, theme.muted, 1.5, 3, []);
  for (const id of emphasis.entities) ring(context, plan, id, theme.accent, 2.5, 3, []);
  ring(context, plan, emphasis.focused, theme.ink, 2, 7, [3, 3]);
  paintRoles(context, plan, theme);
  paintNames(context, plan, theme, emphasis);
  paintBadges(context, plan, theme);
}
