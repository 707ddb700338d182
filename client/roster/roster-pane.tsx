/**
 * The roster: the answer to "who chairs what" for those who would rather read than look. By body, by official, or both as a
 * matrix, on the view's date. Loaded when it is first opened.
 */
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { useApp, useView } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import "../styles/roster.css";
import { formatDate } from "../parts/format-date.ts";
import { Trouble } from "../parts/trouble.tsx";
import type { Scene } from "../state/scene.ts";
import { pickedIds, ROSTERS, type RosterBy } from "../state/view.ts";
import { EdgeFade } from "./edge-fade.tsx";
import { readRoster } from "./read-roster.ts";
import { holdersOf, matrixOf, type RosterPost, rosterOf } from "./roster.ts";
import { BodyList, HolderList } from "./roster-list.tsx";
import { RosterMatrix } from "./roster-matrix.tsx";

const BY_WORDS: Readonly<Record<RosterBy, string>> = { body: "By body", official: "By official", matrix: "Matrix" };

function fits(text: string, post: RosterPost): boolean {
  const wanted = text.trim().toLowerCase();
  return [post.body.name, post.holder.name, post.role ?? ""].some((words) => words.toLowerCase().includes(wanted));
}

/** The roster, of the whole graph or of the bodies of a scene. */
export function RosterPane({ scene }: { readonly scene: Scene }): ReactElement {
  const { store, acts, today } = useApp();
  const { asOf, rosterBy, selection } = useView();
  const [text, setText] = useState("");
  const [onlyShown, setOnlyShown] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const query = useQuery("roster", readRoster);
  const date = asOf ?? today;
  const [chosen = null] = pickedIds(selection, "entity");
  const { bodies, posts } = useMemo(() => {
    const shown = new Set(scene.nodes.map((node) => node.id));
    const inScope = (id: string): boolean => !onlyShown || shown.has(id);
    const wanted = text.trim().toLowerCase();
    const fitting = (query.data?.posts ?? []).filter((post) => inScope(post.body.id) && fits(text, post));
    const named = new Set(fitting.map((post) => post.body.id));
    return {
      posts: fitting,
      bodies: (query.data?.bodies ?? []).filter(
        (body) => inScope(body.id) && (body.name.toLowerCase().includes(wanted) || named.has(body.id)),
      ),
    };
  }, [query.data, scene, onlyShown, text]);
  const there = query.data !== undefined;
  useEffect(() => {
    if (!there || chosen === null) return;
    pane.current?.querySelector(`[data-body="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [there, chosen]);
  if (query.data === undefined) {
    return (
      <section className="pane" aria-label="Roster">
        {query.error === null ? (
          <p className="panel-words" role="status">
            Reading the roster …
          </p>
        ) : (
          <Trouble words={query.error} onRetry={acts.retry} />
        )}
      </section>
    );
  }
  const matrix = rosterBy === "matrix" && posts.length > 0;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="pane roster-pane" aria-label="Roster" tabIndex={0} ref={pane}>
        <div className="pane-head">
          <h2 className="pane-title">
            Who holds which post <span className="fine">{asOf === null ? "today" : `on ${formatDate(asOf)}`}</span>
          </h2>
          <div className="pane-tools">
            <input
              type="search"
              className="field"
              placeholder="Filter by name or role"
              aria-label="Filter the roster by name or role"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <label className="check">
              <input type="checkbox" checked={onlyShown} onChange={(event) => setOnlyShown(event.target.checked)} />{" "}
              Only bodies on the map
            </label>
            <fieldset className="forms" aria-label="Order of the roster">
              {ROSTERS.map((by) => (
                <button
                  key={by}
                  type="button"
                  aria-pressed={rosterBy === by}
                  onClick={() => store.dispatch({ type: "read", form: "roster", by })}
                >
                  {BY_WORDS[by]}
                </button>
              ))}
            </fieldset>
          </div>
        </div>
        {query.data.cut !== null && <p className="caution">{query.data.cut}</p>}
        <p className="fine" role="status">
          {bodies.length} bodies, {posts.length} posts. ° and “undated”: the text does not say since when.
        </p>
        {bodies.length === 0 && <p className="panel-words">Nobody and no body fits. Clear the filter to see all.</p>}
        {rosterBy === "body" && <BodyList rosters={rosterOf(bodies, posts, date)} chosen={chosen} />}
        {rosterBy === "official" && <HolderList holders={holdersOf(posts, date)} />}
        {matrix && <RosterMatrix matrix={matrixOf(posts, date)} />}
      </section>
      {matrix && <EdgeFade pane={pane} />}
    </>
  );
}
