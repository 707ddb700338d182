/**
 * The sign of a kind outside the canvas: the same shape and colour as its nodes. Decorative: the kind's name stands
 * beside it.
 */
import type { ReactElement } from "react";
import type { Kind } from "../../cypher/model/kinds.ts";
import { colourToken, shapeOf } from "../canvas/kind-look.ts";
import { OUTLINES } from "../canvas/outlines.ts";

/** The sign of a kind. */
export function KindGlyph({ kind }: { readonly kind: Kind }): ReactElement {
  return (
    <svg className="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={OUTLINES[shapeOf(kind)]} style={{ fill: `var(${colourToken(kind)})` }} />
    </svg>
  );
}
