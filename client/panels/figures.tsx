/** Measured values that the texts state of an entity, each with its unit, date, comparison and source. */
import type { ReactElement } from "react";
import type { InspectEntityQuery } from "../generated/graphql.ts";
import { formatDate } from "../parts/format-date.ts";
import { Citations } from "./citations.tsx";

type Figure = NonNullable<InspectEntityQuery["entity"]>["figures"][number];

/** The figures; nothing if there are none. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactElement | null {
  if (figures.length === 0) return null;
  return (
    <section className="group">
      <h3>Figures</h3>
      <dl className="figures">
        {figures.map((figure) => (
          <div key={`${figure.label}${figure.value}${figure.date}`}>
            <dt>{figure.label}</dt>
            <dd>
              <strong>
                {[figure.qualifier, figure.value.toLocaleString("en"), figure.unit]
                  .filter((part) => part !== null)
                  .join(" ")}
              </strong>
              {figure.date !== null && ` in ${formatDate(figure.date)}`}
              {figure.comparison !== null && `, ${figure.comparison}`}
              <Citations sources={figure.sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
