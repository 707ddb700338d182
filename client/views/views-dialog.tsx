/** The dialog of saved views: save this one under a name, open, delete, and pass them on as a file. */
import { type ChangeEvent, type FormEvent, type ReactElement, useId, useRef, useState } from "react";
import { useApp, useView } from "../app/app-context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { saveFile } from "../parts/save-file.ts";
import { decodeView, encodeExactly } from "../state/address.ts";
import { titleOf } from "../state/view.ts";
import { readSavedViews, readViewsFile, type SavedView, viewsFile, withView, writeSavedViews } from "./saved-views.ts";

/** The dialog. */
export function ViewsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { store, today } = useApp();
  const view = useView();
  const [views, setViews] = useState(readSavedViews);
  const [name, setName] = useState(`${titleOf(view)}, ${view.asOf ?? today}`);
  const [words, setWords] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const prefix = useId();
  const keep = (next: readonly SavedView[], done: string): void => {
    setViews(next);
    setWords(writeSavedViews(next) ? done : "This browser keeps nothing: save the views as a file instead.");
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = name.trim();
    const saved = { name: chosen, address: encodeExactly(view), saved: new Date().toISOString() };
    if (chosen === "") setWords("A view needs a name.");
    else keep(withView(views, saved), `“${chosen}” is saved.`);
  };
  const open = (saved: SavedView): void => {
    store.dispatch({ type: "open", view: decodeView(saved.address) });
    onClose();
  };
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = event.target.files ?? [];
    if (chosen === undefined) return;
    const read = readViewsFile(await chosen.text());
    event.target.value = "";
    if ("fault" in read) return setWords(read.fault);
    const count = read.views.length;
    keep(read.views.reduce(withView, views), `${count === 1 ? "1 view" : `${count} views`} taken from the file.`);
  };
  return (
    <Dialog title="Saved views" onClose={onClose}>
      <form className="field-row" onSubmit={save}>
        <label htmlFor={`${prefix}name`}>Name of this view</label>
        <input
          id={`${prefix}name`}
          className="field"
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button">
          Save
        </button>
      </form>
      <p className="dialog-words" role="status">
        {words}
      </p>
      {views.length === 0 ? (
        <p className="fine">Nothing is saved yet. Saved views stay in this browser until you delete them.</p>
      ) : (
        <ul className="saved-views">
          {views.map((saved) => (
            <li key={saved.name}>
              <button type="button" className="row-button" onClick={() => open(saved)}>
                {saved.name}
              </button>
              <span className="fine">{saved.saved.slice(0, 10)}</span>
              <IconButton
                icon="remove"
                label={`Delete ${saved.name}`}
                onPress={() =>
                  keep(
                    views.filter((each) => each !== saved),
                    `“${saved.name}” is deleted.`,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className="panel-actions">
        <button
          type="button"
          className="button quiet"
          disabled={views.length === 0}
          onClick={() => saveFile(`liaison-views-${today}.json`, viewsFile(views), "application/json")}
        >
          <Icon name="download" /> Save as a file
        </button>
        <button type="button" className="button quiet" onClick={() => file.current?.click()}>
          <Icon name="upload" /> Add from a file
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label="File of views"
          hidden
          onChange={(event) => void take(event)}
        />
      </div>
    </Dialog>
  );
}
