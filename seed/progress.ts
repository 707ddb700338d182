/** Shows how far a command has come: one line that changes on a terminal, a plain line now and then elsewhere. */
import { withThousands } from "./with-thousands.ts";

/** Where lines go; `process.stderr` is one. */
export type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

/** Progress of a command. */
export type Progress = {
  readonly show: (step: string, done: number, total: number | null) => void;
  /** Removes the changing line, so that the next output begins on a clean one. */
  readonly clear: () => void;
};

const TERMINAL_MS = 100;
const PLAIN_MS = 5_000;

/** Progress on the screen. `now` gives milliseconds. */
export function makeProgress(screen: Screen, now: () => number = () => performance.now()): Progress {
  const terminal = screen.isTTY === true;
  let shownAt = Number.NEGATIVE_INFINITY;
  let shownStep = "";
  let open = false;
  return {
    show: (step, done, total) => {
      const due = now() - shownAt >= (terminal ? TERMINAL_MS : PLAIN_MS);
      if (step === shownStep && !due && done !== total) return;
      shownAt = now();
      shownStep = step;
      const line = lineOf(step, done, total);
      screen.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
      open = terminal;
    },
    clear: () => {
      if (open) screen.write("\r\u001b[2K");
      open = false;
    },
  };
}

function lineOf(step: string, done: number, total: number | null): string {
  if (total === null || total === 0) return done === 0 ? step : `${step}: ${withThousands(done)}`;
  return `${step}: ${withThousands(done)} of ${withThousands(total)} (${Math.floor((100 * done) / total)} %)`;
}
