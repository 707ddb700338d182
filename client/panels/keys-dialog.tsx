/** The list of keys, in a modal dialog. */
import { type ReactElement, useEffect, useRef } from "react";
import { IconButton } from "../parts/icon-button.tsx";

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ["/ or Ctrl K", "search"],
  ["Tab", "to the canvas, the panel, the table"],
  ["Arrows", "on the canvas: nearest entity in that direction"],
  ["N, P", "on the canvas: next, previous entity"],
  ["Enter", "select; with Shift, add to the selection"],
  ["E", "expand: bring its neighbours"],
  ["C", "collapse: take away what hangs on it alone"],
  ["Delete", "hide"],
  ["Escape", "let go of the selection"],
  ["Ctrl Z", "undo; with Shift, redo"],
  ["+, −, 0", "zoom in, zoom out, fit"],
  ["Shift Arrows", "pan"],
  ["Ctrl Arrows", "on the canvas: move the entity"],
  ["?", "this list"],
];

/** The dialog; calls `onClose` when it has been closed in any way. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="keys-title">Keys</h2>
        <IconButton icon="close" label="Close" onPress={() => dialog.current?.close()} />
      </div>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="fine">
        With the mouse: drag to move, wheel to zoom, click to select, Ctrl-click to add, Shift-drag to select by a box,
        double-click to expand.
      </p>
    </dialog>
  );
}
