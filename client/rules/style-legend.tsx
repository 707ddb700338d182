/** The legend of how a view is styled beyond kinds and types: measures, then rules. Loaded when there is anything to tell. */
import type { ReactElement } from "react";
import { useView } from "../app/app-context.ts";
import { MeasuresLegend } from "../measures/measures-legend.tsx";
import type { Scene } from "../state/scene.ts";
import { RulesLegend } from "./rules-legend.tsx";

/** The legend. */
export function StyleLegend({ scene }: { readonly scene: Scene }): ReactElement {
  const { rules, sizeBy, colourBy } = useView();
  return (
    <>
      {(sizeBy !== null || colourBy !== null) && <MeasuresLegend scene={scene} />}
      {rules.length > 0 && <RulesLegend scene={scene} rules={rules} />}
    </>
  );
}
