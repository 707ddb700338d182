/**
 * Which kernel a job goes to. The registry of layouts: a new drawing is a row here and a name in `view.ts`.
 */
import type { LayoutName } from "../state/view.ts";
import { aroundPins } from "./around-pins.ts";
import { columnsLayout } from "./columns-layout.ts";
import { joinColumns } from "./join-columns.ts";
import { joinWeb } from "./join-web.ts";
import { flowLayout, layersLayout } from "./layers-layout.ts";
import type { LayoutJob, Places } from "./layout-job.ts";
import { ringsLayout } from "./rings-layout.ts";
import { webLayout } from "./web-layout.ts";

type Kernel = (job: LayoutJob) => Places;

/** For each drawing: how it places everything, and how it places newcomers among nodes that must not move. */
const KERNELS: Readonly<Record<LayoutName, { readonly all: Kernel; readonly join: Kernel }>> = {
  columns: { all: columnsLayout, join: joinColumns },
  web: { all: webLayout, join: joinWeb },
  rings: { all: ringsLayout, join: joinWeb },
  layers: { all: layersLayout, join: joinWeb },
  flow: { all: flowLayout, join: joinWeb },
};

/** Runs a job. Pure and deterministic. */
export function runLayout(job: LayoutJob): Places {
  const kernel = KERNELS[job.layout];
  if (Object.keys(job.fixed).length === 0) return kernel.all(job);
  // In columns a pin belongs to a column: there, newcomers find their places around the pins.
  return job.anew && job.layout !== "columns" ? aroundPins(job, kernel.all(job)) : kernel.join(job);
}
