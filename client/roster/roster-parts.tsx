/** What the lists of a roster share: a name that selects, and a post with its role, standing and sources. */
import type { ReactElement } from "react";
import { useApp, useView } from "../app/app-context.ts";
import { Citations } from "../panels/citations.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { capital, reading, standingWords } from "../parts/words.ts";
import type { EntityNode } from "../state/graph.ts";
import { pickedEntity } from "../state/view.ts";
import type { StandingPost } from "./roster.ts";

type NameProps = { readonly entity: EntityNode; readonly tabIndex?: number };

/** The name of an entity as a button that opens its inspector; the canvas stays as it is. */
export function RosterName({ entity, tabIndex }: NameProps): ReactElement {
  const { store } = useApp();
  const choose = (): void => {
    store.learn([entity], []);
    store.dispatch({ type: "select", selection: [pickedEntity(entity.id)] });
  };
  return (
    <button type="button" className="neighbour" tabIndex={tabIndex} onClick={choose}>
      <KindGlyph kind={entity.kind} />
      <span>{entity.name}</span>
    </button>
  );
}

/** The role of a post, in its own words or its type's. */
export function roleOf(post: StandingPost): string {
  return capital(post.role ?? reading(post.type, "OUT"));
}

/** A post: who holds it (or in which body, if `of` is the body), its role, how it stands if that is not plain, its sources. */
export function PostLine({ post, of }: { readonly post: StandingPost; readonly of: "holder" | "body" }): ReactElement {
  const { asOf } = useView();
  return (
    <li className="post" data-relationship={post.id}>
      <RosterName entity={post[of]} />
      <span className="role">{roleOf(post)}</span>
      {post.standing !== "CURRENT" && (
        <span className={`tag standing-${post.standing.toLowerCase()}`}>
          {post.standing === "UNDATED" ? "undated" : standingWords(post.standing, asOf)}
        </span>
      )}
      {post.certainty === "INFERRED" && <span className="tag">inferred</span>}
      <Citations sources={post.sources} />
    </li>
  );
}
