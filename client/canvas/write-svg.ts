/**
 * Writes a picture as SVG: lines with dashes and arrows, nodes with their shapes and full names, the labels that have
 * room, the caption. Text stays text. Pure; loaded when a picture is asked for.
 */
import { KINDS } from "../../cypher/model/kinds.ts";
import { xmlText } from "../export/xml.ts";
import type { Point } from "../state/view.ts";
import { DIMMED, HIGHLIGHT, nodeColour, shapeOf } from "./kind-look.ts";
import { lineInk } from "./line-ink.ts";
import { type LinePath, pieces } from "./line-path.ts";
import { LINE_HEIGHT, measureText } from "./node-labels.ts";
import { OUTLINES } from "./outlines.ts";
import { BADGE_FONT, ROLE_FONT, seenNode } from "./overlay-plan.ts";
import { roleColour, settingOf } from "./paint-overlay.ts";
import { CAPTION_FONT, CAPTION_LINE, CAPTION_MARGIN, type Picture } from "./picture.ts";

const ANCHORS = { left: "start", right: "end", center: "middle" } as const;

const num = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: Point): string => `${num(x)} ${num(y)}`;

function pathText(path: LinePath): string {
  if (path.controls.length === 0) return `M${at(path.start)}L${at(path.end)}`;
  return `M${at(path.start)}${pieces(path)
    .map(({ control, to }) => `Q${at(control)} ${at(to)}`)
    .join("")}`;
}

/** The font attributes of a CSS font such as `italic 450 12px "A", serif`. */
function fontText(font: string): string {
  const [, style = "", weight = "400", size = "13px", family = "sans-serif"] =
    /^(italic )?(\d+) ([\d.]+px) (.*)$/.exec(font) ?? [];
  const slant = style === "" ? "" : ' font-style="italic"';
  return `font-family="${xmlText(family)}" font-size="${size}" font-weight="${weight}"${slant}`;
}

/** A text that is as long as it was measured, whatever typeface the reader's program has. */
function textAt(text: string, x: number, y: number, font: string, rest: string): string {
  const length = `textLength="${num(measureText(text, font))}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${num(x)}" y="${num(y)}" dominant-baseline="central" ${length} ${fontText(font)} ${rest}>${xmlText(text)}</text>`;
}

function box(x: number, y: number, width: number, height: number, radius: number, rest: string): string {
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="${num(radius)}" ${rest}/>`;
}

const seen = (opacity: number): string => (opacity === 1 ? "" : ` opacity="${opacity}"`);

function lineTexts({ drawing, theme, camera, size }: Picture): readonly string[] {
  return drawing.lines.map((line) => {
    const { path, colour, width, opacity, dash, arrow } = lineInk(line, theme, camera, size);
    const dashes = dash.length === 0 ? "" : ` stroke-dasharray="${dash.map(num).join(" ")}"`;
    const head =
      arrow.length === 0 ? "" : `<path d="M${arrow.map(at).join("L")}Z" fill="${xmlText(colour)}"${seen(opacity)}/>`;
    const stroke = `stroke="${xmlText(colour)}" stroke-width="${num(width)}"${seen(opacity)}`;
    return `<path d="${pathText(path)}" fill="none" ${stroke}${dashes}/>${head}`;
  });
}

function nodeTexts({ drawing, theme, camera, size }: Picture): readonly string[] {
  return drawing.nodes.map((drawn) => {
    const { node, x, y, radius, look } = seenNode(drawn, camera, size);
    const place = `translate(${num(x)} ${num(y)}) scale(${num(radius / 7)}) translate(-8 -8)`;
    const colour = xmlText(nodeColour(drawn, theme));
    const strong = look === "highlight";
    const edge = `stroke="${xmlText(strong ? theme.accent : theme.paper)}" stroke-width="${strong ? HIGHLIGHT : 1}"${seen(look === "dim" ? DIMMED : 1)}`;
    const title = `<title>${xmlText(`${node.name}, ${KINDS[node.kind].singular}`)}</title>`;
    return `<path d="${OUTLINES[shapeOf(node.kind)]}" transform="${place}" fill="${colour}" ${edge}>${title}</path>`;
  });
}

function labelTexts({ plan, theme }: Picture): readonly string[] {
  const paper = `fill="${xmlText(theme.paper)}"`;
  const roles = plan.roles.flatMap(({ id, x, y, width, height }) => {
    const line = plan.roleTexts.get(id);
    if (line === undefined) return [];
    const colour = roleColour(line, theme);
    const rest = `text-anchor="middle" fill="${xmlText(colour)}"`;
    return [box(x, y, width, height, 4, paper), textAt(line.role, x + width / 2, y + height / 2, ROLE_FONT, rest)];
  });
  const names = plan.names.flatMap((placed) => {
    const node = plan.nodes.get(placed.id);
    if (node === undefined) return [];
    const { setting, align, anchor } = settingOf(placed, node);
    const rest = `text-anchor="${ANCHORS[align]}" fill="${xmlText(node.look === "dim" ? theme.muted : theme.ink)}"`;
    const back = box(placed.x - 2, placed.y, placed.width + 4, placed.height, 3, `${paper} fill-opacity="0.86"`);
    return [
      back,
      ...setting.lines.map((line, row) =>
        textAt(line, anchor, placed.y + (row + 0.5) * LINE_HEIGHT, node.label.font, rest),
      ),
    ];
  });
  const badges = plan.badges.flatMap(({ text, x, y, width, height }) => {
    const rest = `text-anchor="middle" fill="${xmlText(theme.badgeInk)}"`;
    return [
      box(x, y, width, height, height / 2, `fill="${xmlText(theme.badge)}" stroke="${xmlText(theme.paper)}"`),
      textAt(text, x + width / 2, y + height / 2, BADGE_FONT, rest),
    ];
  });
  return [...roles, ...names, ...badges];
}

/** The picture as an SVG document. */
export function writeSvg(picture: Picture): string {
  const { size, height, theme, caption } = picture;
  const rest = `fill="${xmlText(theme.muted)}"`;
  const words = caption.map((line, row) =>
    textAt(line, CAPTION_MARGIN, size.height + CAPTION_MARGIN + (row + 0.5) * CAPTION_LINE, CAPTION_FONT, rest),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" role="img">`,
    `<title>${xmlText(caption[0] ?? "Liaison")}</title>`,
    `<clipPath id="window"><rect width="${size.width}" height="${size.height}"/></clipPath>`,
    `<rect width="${size.width}" height="${height}" fill="${xmlText(theme.paper)}"/>`,
    '<g clip-path="url(#window)">',
    ...lineTexts(picture),
    ...nodeTexts(picture),
    ...labelTexts(picture),
    "</g>",
    ...words,
    "</svg>",
    "",
  ].join("\n");
}
