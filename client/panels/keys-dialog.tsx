/** The list of keys, in a modal dialog. */
import type { ReactElement } from "react";
import { useApp } from "../app/app-context.ts";
import { Dialog } from "../parts/dialog.tsx";

type Keys = readonly (readonly [keys: string, what: string])[];

const EVERYWHERE: Keys = [
  ["/ or Ctrl K", "search"],
  ["Ctrl Z", "undo; with Shift, redo"],
  ["+, −, 0", "zoom in, zoom out, fit"],
  ["Shift Arrows", "pan"],
  ["Escape", "close; let go of the selection"],
  ["Tab", "to the canvas, the panel, the table"],
  ["?", "this list"],
];

const ON_THE_CANVAS: Keys = [
  ["Arrows", "nearest entity in that direction"],
  ["N, P", "next, previous entity"],
  ["K", "first entity of the next kind; with Shift, of the one before"],
  ["O, F", "next relationship (with Shift, previous), follow it to its other end"],
  ["Enter", "select; with Shift, add to the selection"],
  ["Menu or Shift F10", "all that can be done with it"],
  ["M", "menu of the whole canvas"],
  ["E", "expand: bring its next neighbours"],
  ["C", "collapse: take away what hangs on it alone"],
  ["D", "what it depends on; with Shift, what depends on it"],
  ["W", "paths to another entity"],
  ["Delete", "hide, with all that is selected with it; with Shift, hide all others"],
  ["L", "pin in place, or unpin"],
  ["Ctrl Arrows", "move the entity"],
  ["Ctrl A, B, I", "select all, all in the window, invert the selection"],
  ["R, U", "show all relationships, take away the unconnected"],
  ["T, G", "tidy, draw parallel lines as one"],
];

function KeyList({ title, keys }: { readonly title: string; readonly keys: Keys }): ReactElement {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The dialog; calls `onClose` when it has been closed in any way. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { store } = useApp();
  const tour = (): void => {
    store.dispatch({ type: "select", selection: [] });
    store.dispatch({ type: "read", form: "map" });
    store.pass({ dialog: null, touring: true, sheet: "half" });
  };
  return (
    <Dialog title="Keys" wide onClose={onClose}>
      <div className="key-lists">
        <KeyList title="On the canvas" keys={ON_THE_CANVAS} />
        <div>
          <KeyList title="Everywhere" keys={EVERYWHERE} />
          <h3>Mouse and touch</h3>
          <p className="fine for-keys">
            Drag to move, wheel or pinch to zoom, click to select, Ctrl-click to add, Shift-drag to select by a box,
            double-click to expand, right click or a long touch for the menu.
          </p>
          <p className="fine for-touch">
            Drag to move, pinch to zoom, tap to select, “Select several” below the map to add by taps, double-tap to
            expand, a long touch for the menu.
          </p>
          <button type="button" className="button quiet wide" onClick={tour}>
            Take the tour
          </button>
        </div>
      </div>
    </Dialog>
  );
}
