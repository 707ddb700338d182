/** A name in a heading: what is known, or a quiet gap until it is. An id is never shown in its place. */
import type { ReactNode } from "react";

/** The name, or the gap. */
export function PendingName({ name }: { readonly name: string | undefined }): ReactNode {
  return name ?? <span className="pending-name">…</span>;
}
