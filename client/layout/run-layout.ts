/**
 * Which kernel a job goes to: newcomers among fixed nodes are always placed by the web kernel, which leaves the others
 * where they are. The registry of layouts: a new drawing is a row here and a name in `view.ts`.
 */
import type { LayoutName } from "../state/view.ts";
import { columnsLayout } from "./columns-layout.ts";
import type { LayoutJob, Places } from "./layout-job.ts";
import { webLayout } from "./web-layout.ts";

const KERNELS: Readonly<Record<LayoutName, (job: LayoutJob) => Places>> = { columns: columnsLayout, web: webLayout };

/** Runs a job. Pure and deterministic. */
export function runLayout(job: LayoutJob): Places {
  return Object.keys(job.fixed).length > 0 ? webLayout(job) : KERNELS[job.layout](job);
}
