/** The dialog of exports: what is on screen as tables, as graph files and as a picture, each with its caption. */
import { type ReactElement, useMemo, useState } from "react";
import { request } from "../api/request.ts";
import { useApp, useAppState } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { DatasetCaptionDocument } from "../generated/graphql.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { saveFile } from "../parts/save-file.ts";
import { Trouble } from "../parts/trouble.tsx";
import { encodeExactly } from "../state/address.ts";
import { sceneOf } from "../state/scene.ts";
import { captionLine, captionLines, type ExportedView, exportedView } from "./exported-view.ts";
import { PictureExport } from "./picture-export.tsx";
import { linksCsv, nodesCsv } from "./to-csv.ts";
import { viewGexf } from "./to-gexf.ts";
import { viewGraphml } from "./to-graphml.ts";
import { viewJson } from "./to-json.ts";

type Format = {
  readonly name: string;
  readonly words: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (view: ExportedView, today: string) => string;
};

const FORMATS: readonly Format[] = [
  {
    name: "Entities, CSV",
    words: "a table",
    ending: "nodes.csv",
    type: "text/csv",
    write: (view) => nodesCsv(view.nodes),
  },
  {
    name: "Relationships, CSV",
    words: "a table",
    ending: "relationships.csv",
    type: "text/csv",
    write: (view) => linksCsv(view.links),
  },
  { name: "JSON", words: "for programs", ending: "json", type: "application/json", write: viewJson },
  {
    name: "GraphML",
    words: "networkx, igraph, yEd",
    ending: "graphml",
    type: "application/graphml+xml",
    write: viewGraphml,
  },
  { name: "GEXF", words: "Gephi", ending: "gexf", type: "application/gexf+xml", write: viewGexf },
];

/** The exported view with its caption; undefined until the data set is known. */
function useExport(): { readonly view: ExportedView | undefined; readonly error: string | null } {
  const { today } = useApp();
  const { history, graph } = useAppState();
  const query = useQuery("caption", (signal) => request(DatasetCaptionDocument, {}, signal));
  const dataset = query.data?.dataset;
  const present = history.present;
  const view = useMemo(() => {
    if (dataset === undefined) return undefined;
    const { origin, pathname } = window.location;
    return exportedView(sceneOf({ ...present, grouped: false }, graph, today), present, {
      dataset: dataset.parts.map((part) => part.title ?? part.name).join("; "),
      checksum: dataset.checksum.slice(0, 12),
      asOf: present.asOf ?? today,
      link: `${origin}${pathname}#${encodeExactly(present)}`,
    });
  }, [dataset, present, graph, today]);
  return { view, error: query.error };
}

/** The dialog. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { acts, today } = useApp();
  const { view, error } = useExport();
  const [words, setWords] = useState("");
  if (view === undefined) {
    return (
      <Dialog title="Export this view" onClose={onClose}>
        {error === null ? (
          <p role="status">Reading which data set this is …</p>
        ) : (
          <Trouble words={error} onRetry={acts.retry} />
        )}
      </Dialog>
    );
  }
  const save = ({ ending, type, write }: Format): void => {
    const name = `liaison-${today}${ending.includes(".") ? "-" : "."}${ending}`;
    saveFile(name, write(view, today), type);
    setWords(`${name} is saved.`);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(captionLine(view.caption)).then(
      () => setWords("The citation is copied."),
      () => setWords("The browser does not allow copying here; select the citation instead."),
    );
  };
  return (
    <Dialog title="Export this view" onClose={onClose}>
      <p className="fine">
        {view.nodes.length.toLocaleString("en")} entities and {view.links.length.toLocaleString("en")} relationships, as
        on screen.
      </p>
      <ul className="formats">
        {FORMATS.map((format) => (
          <li key={format.name}>
            <button type="button" className="format" disabled={view.nodes.length === 0} onClick={() => save(format)}>
              <Icon name="download" />
              <span>
                <strong>{format.name}</strong> <span className="fine">{format.words}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <PictureExport caption={captionLines(view.caption, window.location.href)} onSaid={setWords} />
      <p className="dialog-words" role="status">
        {words}
      </p>
      <div className="code-head">
        <h3>Citation</h3>
        <button type="button" className="button quiet" onClick={copy}>
          <Icon name="copy" /> Copy citation
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="caption-line fine" tabIndex={0} aria-label="Citation">
        {captionLine(view.caption)}
      </section>
    </Dialog>
  );
}
