/**
 * The inspector of one entity: what it is, its measured values, its posts or office holders, and its other relationships by
 * type with role, date, certainty and source.
 */
import type { ReactElement } from "react";
import { BODY_KINDS, KINDS, type Kind } from "../../cypher/model/kinds.ts";
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { useApp, useAppState, useView } from "../app/app-context.ts";
import { latePart } from "../app/late-part.tsx";
import { useQuery } from "../app/use-query.ts";
import { InspectEntityDocument, type InspectEntityQuery, type InterlockSide } from "../generated/graphql.ts";
import { formatDate } from "../parts/format-date.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { capital, isTraced, STATUS_WORDS } from "../parts/words.ts";
import { own } from "../state/own.ts";
import { Citations } from "./citations.tsx";
import { ExpandChoices } from "./expand-choices.tsx";
import { Figures } from "./figures.tsx";
import { OTHER_TYPES, Posts } from "./posts.tsx";
import { Neighbour } from "./relationship-row.tsx";
import { Relationships, ROWS } from "./relationships.tsx";

const LinkedSection = latePart("The links", async () => (await import("../trace/linked-section.tsx")).LinkedSection);

const InterlocksSection = latePart(
  "What is shared",
  async () => (await import("../trace/interlocks-section.tsx")).InterlocksSection,
);

/** On which side of an interlock a kind stands; null for those that share nobody. */
function interlockedAs(kind: Kind): InterlockSide | null {
  if (kind === "Official") return "PEOPLE";
  const bodies: readonly Kind[] = BODY_KINDS;
  return bodies.includes(kind) ? "BODIES" : null;
}

/** What an entity of the kind is linked to beyond its own relationships. */
function linkedOf(kind: Kind): "initiatives" | "officials" | null {
  switch (kind) {
    case "Initiative":
      return "officials";
    case "Place":
    case "Meeting":
      return null;
    default:
      return "initiatives";
  }
}

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

/** What the canvas knows of the entity, until the rest is read. */
function Pending({ id }: { readonly id: string }): ReactElement {
  const known = own(useAppState().graph.entities, id);
  if (known === undefined) return <p className="panel-words">Reading the chosen entity and its sources …</p>;
  return (
    <article className="panel-body" aria-busy="true">
      <KindLine kind={known.kind} />
      <h2 className="entity-name">{known.name}</h2>
      <p className="fine">Reading its relationships and sources …</p>
    </article>
  );
}

function KindLine({ kind }: { readonly kind: Kind }): ReactElement {
  return (
    <p className="kind-line">
      <KindGlyph kind={kind} />
      {capital(KINDS[kind].singular)}
    </p>
  );
}

/** The inspector of the entity with this id. */
export function EntityPanel({ id }: { readonly id: string }): ReactElement {
  const { acts } = useApp();
  const { ids, hidden, pinned } = useView();
  const query = useQuery(`entity ${id}`, (signal) =>
    request(InspectEntityDocument, { id, types: OTHER_TYPES, first: ROWS }, signal),
  );
  const entity = query.data?.entity;
  if (query.error !== null && entity?.id !== id) return <Trouble words={query.error} onRetry={acts.retry} />;
  if (entity === undefined || (entity !== null && entity.id !== id)) return <Pending id={id} />;
  if (entity === null) return <p className="panel-words">There is no entity “{id}” in the graph.</p>;
  const linked = linkedOf(entity.kind);
  const between = interlockedAs(entity.kind);
  const onCanvas = ids?.includes(id) === true && !hidden.includes(id);
  return (
    <article className="panel-body">
      <KindLine kind={entity.kind} />
      <h2 className="entity-name">{entity.name}</h2>
      <Facts entity={entity} />
      <div className="panel-actions">
        {onCanvas ? (
          <>
            <ExpandChoices id={id} counts={entity.linkCounts} />
            <button type="button" className="button quiet" onClick={() => acts.collapse(id)}>
              <Icon name="collapse" /> Collapse
            </button>
            <button type="button" className="button quiet" onClick={() => acts.hide([id])}>
              <Icon name="hide" /> Hide
            </button>
            <button type="button" className="button quiet" onClick={() => acts.pin([id], !pinned.includes(id))}>
              <Icon name="pin" /> {pinned.includes(id) ? "Unpin" : "Pin"}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => acts.show(toEntity(entity))}>
            <Icon name="plus" /> Put on the canvas
          </button>
        )}
      </div>
      <div className="panel-asks">
        {isTraced(entity.kind) && (
          <>
            <button type="button" className="ask" onClick={() => acts.trace(id, "up")}>
              What it depends on
            </button>
            <button type="button" className="ask" onClick={() => acts.trace(id, "down")}>
              What depends on it
            </button>
          </>
        )}
        <button type="button" className="ask" onClick={() => acts.pathFrom(id)}>
          Paths to …
        </button>
      </div>
      <Figures figures={entity.figures} />
      <Posts entity={entity} />
      {linked !== null && <LinkedSection id={id} what={linked} waiting={null} />}
      {between !== null && <InterlocksSection id={id} between={between} waiting={null} />}
      <Relationships id={id} types={OTHER_TYPES} first={entity.relationships} counts={entity.linkCounts} />
      {entity.possiblySameAs.length > 0 && (
        <section className="group">
          <h3>Possibly the same as</h3>
          {entity.possiblySameAs.map((other) => (
            <p key={other.id} className="plain-line">
              <Neighbour entity={other} />
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
