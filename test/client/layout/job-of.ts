/** Layout jobs for tests: what most of them leave alone is filled in. */
import type { LayoutJob } from "../../../client/layout/layout-job.ts";

/** A job in which nobody is fixed, in a window of this size. */
export function jobOf(
  parts: Pick<LayoutJob, "layout" | "nodes" | "links">,
  frame: LayoutJob["frame"] = { width: 1000, height: 800 },
): LayoutJob {
  return { ...parts, focus: null, leftColumn: 0, fixed: {}, anew: false, frame };
}
