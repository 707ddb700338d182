/**
 * `window.liaison.describe()`: what the canvas shows, as plain data in CSS pixels, for tests and for the curious.
 * Read-only: it changes nothing and offers nothing that the page does not show.
 */
import type { Kind } from "../../cypher/model/kinds.ts";
import type { RuleLook } from "../state/style-rule.ts";
import { type Camera, pickedIds, type View } from "../state/view.ts";
import { seenNode } from "./overlay-plan.ts";
import type { Placed } from "./place-labels.ts";
import type { Told } from "./stage.ts";

/** What the canvas shows. Boxes are relative to the canvas. */
export type CanvasDescription = {
  readonly camera: Camera;
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly kind: Kind;
    readonly selected: boolean;
    readonly pinned: boolean;
    /** How many of its relationships are not shown. */
    readonly notShown: number;
    readonly look: RuleLook | undefined;
    readonly community: number | undefined;
  }[];
  readonly links: readonly { readonly id: string; readonly role: string; readonly look: RuleLook | undefined }[];
  readonly names: readonly Placed[];
  readonly roles: readonly Placed[];
  readonly badges: readonly Placed[];
} & Omit<View, "pristine" | "camera">;

declare global {
  interface Window {
    liaison?: { readonly describe: () => CanvasDescription };
  }
}

/** Offers the description; gives back what withdraws it. */
export function describeCanvas(tell: () => Told & { readonly view: View }): () => void {
  window.liaison = {
    describe: () => {
      const { drawing, names, roles, badges, camera, size, view } = tell();
      const { pristine: _, ...shown } = view;
      const selected = new Set(pickedIds(view.selection, "entity"));
      return {
        ...shown,
        camera,
        nodes: drawing.nodes
          .map((drawn) => seenNode(drawn, camera, size))
          .map(({ node, x, y, radius, look, community }) => ({
            id: node.id,
            name: node.name,
            x,
            y,
            radius,
            kind: node.kind,
            selected: selected.has(node.id),
            pinned: node.pinned,
            notShown: node.hidden,
            look,
            community,
          })),
        links: drawing.lines.map(({ link, role, look }) => ({ id: link.id, role, look })),
        names,
        roles,
        badges,
      };
    },
  };
  return () => {
    delete window.liaison;
  };
}
