/**
 * The sources of a statement: a locator each, which opens to the document's title, publisher, date and what its dates
 * are worth.
 */
import { type ReactElement, useId, useState } from "react";
import type { CitationTextFragment } from "../generated/graphql.ts";
import { formatDate } from "../parts/format-date.ts";
import { Icon } from "../parts/icon.tsx";

/** Where in the document, who published it, and when: "Paragraph 7 · Qian Xian · 2022". */
function placeWords({ paragraph, source: { publisher, published } }: CitationTextFragment): string {
  return [
    paragraph === null ? "The whole document" : `Paragraph ${paragraph}`,
    publisher,
    published === null ? "no date of publication" : `published ${formatDate(published)}`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** The sources, each a button that opens its document's card. */
export function Citations({ sources }: { readonly sources: readonly CitationTextFragment[] }): ReactElement | null {
  const [open, setOpen] = useState<string | null>(null);
  const prefix = useId();
  const shown = sources.find((each) => each.locator === open);
  if (sources.length === 0) return null;
  return (
    <div className="citations">
      <div className="citation-chips">
        {sources.map(({ locator, source }) => (
          <button
            key={locator}
            type="button"
            className="citation"
            aria-expanded={open === locator}
            aria-controls={open === locator ? `${prefix}card` : undefined}
            aria-label={`Source ${locator}: ${source.title}`}
            onClick={() => setOpen(open === locator ? null : locator)}
          >
            {locator}
            <Icon name="chevron" />
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div className="citation-card" id={`${prefix}card`}>
          <p className="citation-title">{shown.source.title}</p>
          <p className="citation-where">{placeWords(shown)}</p>
          {shown.source.note !== null && <p className="citation-note">{shown.source.note}</p>}
        </div>
      )}
    </div>
  );
}
