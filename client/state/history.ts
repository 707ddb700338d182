/**
 * Undo and redo: the views before the present one and those undone after it. Pure; the browser's own history is the
 * address's business.
 */
import { type Action, apply, isStep } from "./actions.ts";
import type { View } from "./view.ts";

/** The present view, the steps that led to it (latest last) and those undone (nearest first). */
export type History = {
  readonly past: readonly View[];
  readonly present: View;
  readonly future: readonly View[];
};

/** How many steps are kept. */
const STEPS_KEPT = 200;

/** A history that begins with a view. */
export function beginHistory(view: View): History {
  return { past: [], present: view, future: [] };
}

/** The history after an action. */
export function advance(history: History, action: Action): History {
  const present = apply(history.present, action);
  if (present === history.present) return history;
  if (!isStep(action)) return { ...history, present };
  return { past: [...history.past, history.present].slice(-STEPS_KEPT), present, future: [] };
}

/** A view of the past or future as it is read now: undoing changes what is shown, not whether it is a map or a table. */
function readAs({ form, rosterBy, question }: View, view: View): View {
  const same = view.form === form && view.rosterBy === rosterBy && view.question === question;
  return same ? view : { ...view, form, rosterBy, question };
}

/** One step back; the same history if there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return { past: past.slice(0, -1), present: readAs(present, last), future: [present, ...future] };
}

/** One step forward again; the same history if there is none. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: readAs(present, next), future: rest };
}
