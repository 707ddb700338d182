/** Links that only the keyboard sees: past the header to the map (or what covers it) and the panel. Buttons, since the address is the view. */
import type { ReactElement } from "react";

const GOALS: readonly (readonly [words: string, selector: string])[] = [
  ["Skip to content", ".stage > .pane, .twin, .empty button"],
  ["Skip to the panel", ".side-scroll"],
];

function reach(selector: string): void {
  // The list of the map is there even while another form covers it: what covers it comes first.
  const [first, ...others] = document.querySelectorAll<HTMLElement>(selector);
  const pane = [first, ...others].find((each) => each?.classList.contains("pane"));
  (pane ?? first)?.focus();
}

/** The links. */
export function SkipLinks(): ReactElement {
  return (
    <nav className="skips" aria-label="Skip">
      {GOALS.map(([words, selector]) => (
        <button key={words} type="button" className="button" onClick={() => reach(selector)}>
          {words}
        </button>
      ))}
    </nav>
  );
}
