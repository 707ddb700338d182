/**
 * The view as a GraphQL operation with its variables, to be copied or opened in GraphiQL. Loaded when it is first
 * opened.
 */
import "@fontsource-variable/source-code-pro/wght.css";
import type { ReactElement } from "react";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { LIST } from "../api/read-graph.ts";
import { PAGE } from "../api/start-questions.ts";
import { useApp, useView } from "../app/app-context.ts";
import { ViewDocument, type ViewQueryVariables } from "../generated/graphql.ts";
import { Icon } from "../parts/icon.tsx";
import type { Scene } from "../state/scene.ts";
import type { View } from "../state/view.ts";

/** The variables with which the operation gives what is on screen. */
function viewVariables(view: View, scene: Scene): ViewQueryVariables {
  const types = RELATIONSHIP_TYPE_NAMES.filter((type) => !view.typesOff.includes(type));
  return {
    ids: scene.nodes.map((node) => node.id),
    types: types.length === RELATIONSHIP_TYPE_NAMES.length ? null : types,
    asOf: view.asOf,
    first: PAGE,
  };
}

function Block({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const { store } = useApp();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => store.say(`${title} copied.`),
      () => store.say("The browser does not allow copying here; select the text instead."),
    );
  };
  return (
    <div className="code">
      <div className="code-head">
        <h3>{title}</h3>
        <button type="button" className="button quiet" onClick={copy}>
          <Icon name="copy" /> Copy
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="code-text" tabIndex={0} aria-label={title}>
        <pre>{text}</pre>
      </section>
    </div>
  );
}

/** The operation of a scene. */
export function QueryPane({ scene }: { readonly scene: Scene }): ReactElement {
  const view = useView();
  const document = ViewDocument.toString().trim();
  const variables = JSON.stringify(viewVariables(view, scene), null, 2);
  const query = new URLSearchParams({ query: document, variables });
  return (
    <section className="pane" aria-label="GraphQL of the view">
      <div className="pane-head">
        <p>
          The same view, asked of the API. The address is <code>/graphql</code>.
          {Math.max(scene.nodes.length, scene.links.length) > PAGE &&
            ` Answers come in pages of ${PAGE}: ask on with each endCursor.`}
          {scene.nodes.length > LIST && ` The API takes ${LIST} ids at once: ask in several lists.`}
        </p>
        <a className="button" href={`/graphiql#${query.toString()}`} target="_blank" rel="noreferrer">
          <Icon name="open" /> Open in GraphiQL
        </a>
      </div>
      <Block title="Operation" text={document} />
      <Block title="Variables" text={variables} />
    </section>
  );
}
