/**
 * The inspector of one entity: what it is, its measured values, what can be expanded, and its relationships by type with
 * role, date, certainty and source.
 */
import { type ReactElement, useState } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { request } from "../api/request.ts";
import { useApp, useView } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { InspectEntityDocument, type InspectEntityQuery } from "../generated/graphql.ts";
import { formatDate } from "../parts/format-date.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { capital, STATUS_WORDS } from "../parts/words.ts";
import { Citations } from "./citations.tsx";
import { ExpandChoices } from "./expand-choices.tsx";
import { Figures } from "./figures.tsx";
import { Relationships } from "./relationships.tsx";

/** How many relationships the inspector shows at first, and how many more each time. */
const PAGE = 60;

type Entity = NonNullable<InspectEntityQuery["entity"]>;

function Facts({ entity }: { readonly entity: Entity }): ReactElement {
  return (
    <>
      {entity.aliases.length > 0 && <p className="aliases">Also: {entity.aliases.join("; ")}</p>}
      {entity.description !== null && <p className="description">{entity.description}</p>}
      {(entity.date !== null || entity.__typename === "Initiative") && (
        <p className="tags">
          {entity.date !== null && <span className="tag">{formatDate(entity.date)}</span>}
          {entity.__typename === "Initiative" && entity.status !== null && (
            <span className="tag">{STATUS_WORDS[entity.status]}</span>
          )}
        </p>
      )}
      {entity.note !== null && <p className="caution">{entity.note}</p>}
    </>
  );
}

/** The inspector of the entity with this id. */
export function EntityPanel({ id }: { readonly id: string }): ReactElement {
  const { acts } = useApp();
  const { asOf, ids, hidden } = useView();
  const [size, setSize] = useState({ id, first: PAGE });
  const first = size.id === id ? size.first : PAGE;
  const query = useQuery(`entity ${id} ${asOf} ${first}`, (signal) =>
    request(InspectEntityDocument, { id, asOf, first }, signal),
  );
  const entity = query.data?.entity;
  if (query.error !== null && entity?.id !== id) return <p className="panel-words">{query.error}</p>;
  if (entity === undefined || (entity !== null && entity.id !== id)) return <p className="panel-words">Reading …</p>;
  if (entity === null) return <p className="panel-words">There is no entity “{id}” in the graph.</p>;
  const onCanvas = ids?.includes(id) === true && !hidden.includes(id);
  const { edges, totalCount } = entity.relationships;
  return (
    <article className="panel-body">
      <p className="kind-line">
        <KindGlyph kind={entity.kind} />
        {capital(KINDS[entity.kind].singular)}
      </p>
      <h2 className="entity-name">{entity.name}</h2>
      <Facts entity={entity} />
      <div className="panel-actions">
        {onCanvas ? (
          <>
            <button type="button" className="button" onClick={() => void acts.expand(id)}>
              <Icon name="expand" /> Expand
            </button>
            <button type="button" className="button quiet" onClick={() => acts.collapse(id)}>
              <Icon name="collapse" /> Collapse
            </button>
            <button type="button" className="button quiet" onClick={() => acts.hide([id])}>
              <Icon name="hide" /> Hide
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => acts.show(entity)}>
            <Icon name="plus" /> Put on the canvas
          </button>
        )}
      </div>
      <Figures figures={entity.figures} />
      <ExpandChoices id={id} counts={entity.linkCounts} />
      <Relationships edges={edges} />
      {totalCount > edges.length && (
        <button type="button" className="button quiet wide" onClick={() => setSize({ id, first: first + PAGE })}>
          Show {Math.min(PAGE, totalCount - edges.length)} more of {totalCount}
        </button>
      )}
      {entity.possiblySameAs.length > 0 && (
        <section className="group">
          <h3>Possibly the same as</h3>
          {entity.possiblySameAs.map((other) => (
            <p key={other.id} className="plain-line">
              {other.name}
            </p>
          ))}
        </section>
      )}
      <section className="group">
        <h3>Named in</h3>
        <Citations sources={entity.sources} />
      </section>
    </article>
  );
}
