/** The dialog for a list of names: one a line is pasted, each is looked up, and what was found or chosen is added. */
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { ApiError } from "../api/request.ts";
import { useApp } from "../app/app-context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { type LookedUp, lookUpNames, MOST_NAMES, namesIn } from "./look-up-names.ts";

type Result = { readonly results: readonly LookedUp[] };
type State = "typing" | { readonly done: number; readonly all: number } | Result | { readonly fault: string };

const FOUND_WORDS: Readonly<Record<LookedUp["found"], string>> = {
  one: "found",
  ambiguous: "choose",
  none: "not found",
};

type RowProps = {
  readonly result: LookedUp;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

function ResultRow({ result: { name, found, candidates }, chosen, onChoose }: RowProps): ReactElement {
  const [only] = candidates;
  return (
    <tr data-found={found}>
      <th scope="row">{name}</th>
      <td>
        <span className={`tag found-${found}`}>{FOUND_WORDS[found]}</span>
      </td>
      <td>
        {found === "one" && only !== undefined && (
          <span className="named">
            <KindGlyph kind={only.kind} /> {only.name}
          </span>
        )}
        {found === "ambiguous" && (
          <select
            className="field"
            aria-label={`Which is meant by ${name}?`}
            value={chosen}
            onChange={(event) => onChoose(event.target.value)}
          >
            <option value="">None of them</option>
            {candidates.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name} ({KINDS[each.kind].singular})
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}

/** The dialog. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { acts } = useApp();
  const [text, setText] = useState("");
  const [state, setState] = useState<State>("typing");
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const abort = useRef(new AbortController());
  const prefix = useId();
  useEffect(() => () => abort.current.abort(), []);
  const names = namesIn(text);
  const results = typeof state === "object" && "results" in state ? state.results : [];
  const picked = results.flatMap(({ name, found, candidates }) => {
    const wanted = found === "one" ? candidates[0]?.id : choices.get(name);
    return candidates.find((each) => each.id === wanted) ?? [];
  });
  const lookUp = async (): Promise<void> => {
    abort.current = new AbortController();
    setState({ done: 0, all: names.length });
    try {
      const found = await lookUpNames(names, abort.current.signal, (done) => setState({ done, all: names.length }));
      setState({ results: found });
    } catch (error) {
      if (abort.current.signal.aborted) return;
      setState({ fault: error instanceof ApiError ? error.message : "The names could not be looked up." });
    }
  };
  const add = (): void => {
    acts.showAll(picked);
    onClose();
  };
  const count = (found: LookedUp["found"]): number => results.filter((each) => each.found === found).length;
  return (
    <Dialog title="Add from a list of names" wide onClose={onClose}>
      {results.length === 0 ? (
        <>
          <label htmlFor={`${prefix}names`}>Names, one a line</label>
          <textarea
            id={`${prefix}names`}
            className="field"
            rows={9}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="dialog-end">
            <p className="dialog-words" role="status">
              {typeof state === "object" && "fault" in state && state.fault}
              {typeof state === "object" && "done" in state && `${state.done} of ${state.all} looked up …`}
              {state === "typing" && names.length > MOST_NAMES && `At most ${MOST_NAMES} names at a time.`}
            </p>
            <button
              type="button"
              className="button"
              disabled={
                names.length === 0 || names.length > MOST_NAMES || (typeof state === "object" && "done" in state)
              }
              onClick={() => void lookUp()}
            >
              Look up {names.length > 0 && names.length}
            </button>
          </div>
        </>
      ) : (
        <>
          <p role="status">
            {count("one")} found, {count("ambiguous")} to choose, {count("none")} not found.
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="dialog-scroll" tabIndex={0} aria-label="Names looked up">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Result</th>
                  <th scope="col">Entity</th>
                </tr>
              </thead>
              <tbody>
                {results.map((result) => (
                  <ResultRow
                    key={result.name}
                    result={result}
                    chosen={choices.get(result.name) ?? ""}
                    onChoose={(id) => setChoices(new Map([...choices, [result.name, id]]))}
                  />
                ))}
              </tbody>
            </table>
          </section>
          <div className="dialog-end">
            <button type="button" className="button quiet" onClick={() => setState("typing")}>
              Back to the list
            </button>
            <button type="button" className="button" disabled={picked.length === 0} onClick={add}>
              Add {picked.length} to the canvas
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
