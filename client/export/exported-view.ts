/**
 * What is exported of a view, as plain data: what is on screen, where it stands, and the caption that says what it is.
 * Made by the export dialog; every writer beside this file turns it into one format.
 */

import { own } from "../state/own.ts";
import type { Scene, SceneLink, SceneNode } from "../state/scene.ts";
import type { Point, View } from "../state/view.ts";
import { titleOf } from "../state/view.ts";

/** What a figure's caption says: the view, the data set with its checksum, the as-of date, and the link. */
export type Caption = {
  readonly title: string;
  readonly dataset: string;
  readonly checksum: string;
  /** EDTF; today's date where the view has none. */
  readonly asOf: string;
  readonly link: string;
};

/** An entity on screen with its place; null if it has none yet. */
export type ExportedNode = SceneNode & { readonly at: Point | null };
/** A relationship on screen with the names of its ends. */
export type ExportedLink = SceneLink & { readonly fromName: string; readonly toName: string };
/** All that is exported. */
export type ExportedView = {
  readonly caption: Caption;
  readonly nodes: readonly ExportedNode[];
  readonly links: readonly ExportedLink[];
};

/** The exported view of a scene whose lines are not grouped. */
export function exportedView(scene: Scene, view: View, caption: Omit<Caption, "title">): ExportedView {
  const names = new Map(scene.nodes.map((node) => [node.id, node.name]));
  return {
    caption: { title: titleOf(view), ...caption },
    nodes: scene.nodes.map((node) => ({ ...node, at: own(view.positions, node.id) ?? null })),
    links: scene.links.map((link) => ({
      ...link,
      fromName: names.get(link.from) ?? link.from,
      toName: names.get(link.to) ?? link.to,
    })),
  };
}

/** The caption as one line of text. */
export function captionLine({ title, dataset, checksum, asOf, link }: Caption): string {
  return `${title}, as of ${asOf}. ${dataset} (checksum ${checksum}). ${link}`;
}

/** The longest link that is written under a picture: a longer one nobody would type. */
const LONGEST_LINK = 300;

/** The caption as the lines under a picture; `short` is the address as the address bar has it. */
export function captionLines({ title, dataset, checksum, asOf }: Caption, short: string): string {
  const link = short.length <= LONGEST_LINK ? short : (short.split("#")[0] ?? short);
  return [`${title}, as of ${asOf}`, `${dataset}, checksum ${checksum}`, link].join("\n");
}
