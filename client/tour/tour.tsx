/**
 * The tour of a first visit: five short steps in the side panel, each with a ring around what it speaks of. Covers nothing, holds no
 * focus, and is over as soon as the reader says so. Loaded only when it is shown.
 */
import { type ReactElement, useEffect, useState } from "react";
import { useApp } from "../app/app-context.ts";
import { IconButton } from "../parts/icon-button.tsx";
import "../styles/tour.css";
import { endTour } from "./first-visit.ts";

/** `keys` and `touch` go on where `words` end, for who has a mouse and keys and for who touches. */
type Step = {
  readonly title: string;
  readonly words: string;
  readonly keys?: string;
  readonly touch?: string;
  readonly about: string;
};

const STEPS: readonly Step[] = [
  {
    title: "The map",
    words:
      "Circles are officials, the other shapes bodies. Strong lines lead to bodies that somebody heads, lighter ones to those where somebody is deputy. ° marks what no text dates.",
    about: ".canvas",
  },
  {
    title: "Search",
    words: "Find people, bodies, venues, events and initiatives by any of their names.",
    keys: " The key / leads there.",
    about: ".search",
  },
  {
    title: "What the texts say",
    words:
      "Choose anyone, anything or any line: this panel then shows what is stated, and the paragraph that states it.",
    about: ".side",
  },
  {
    title: "Explore",
    words: "Every step can be undone.",
    keys: " Double-click brings neighbours. Right click, or a long touch, offers all else: what it depends on, paths, hide, pin.",
    touch: " Double-tap brings neighbours. A long touch offers all else: what it depends on, paths, hide, pin.",
    about: ".canvas",
  },
  {
    title: "Read, share, cite",
    words:
      "The same view as a table, a roster and a query. The address is the view: Share gives the link, pictures and files.",
    about: ".head .forms",
  },
];

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where the step's subject is in the window, kept up to date. */
function useBox(selector: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const look = (): void => {
      const found = document.querySelector(selector)?.getBoundingClientRect();
      setBox(
        found === undefined ? null : { left: found.left, top: found.top, width: found.width, height: found.height },
      );
    };
    look();
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, [selector]);
  return box;
}

/** The tour. */
export function Tour(): ReactElement | null {
  const { store } = useApp();
  const [at, setAt] = useState(0);
  const step = STEPS[at];
  const box = useBox(step?.about ?? "body");
  const end = (): void => {
    endTour();
    store.pass({ touring: false });
  };
  if (step === undefined) return null;
  const last = at === STEPS.length - 1;
  return (
    <section className="tour" aria-label="Tour">
      <div className="tour-head">
        <p className="fine">
          New here? {at + 1} of {STEPS.length}
        </p>
        <IconButton icon="close" label="End the tour" onPress={end} />
      </div>
      <div aria-live="polite">
        <h3>{step.title}</h3>
        <p>
          {step.words}
          {step.keys !== undefined && <span className="for-keys">{step.keys}</span>}
          {step.touch !== undefined && <span className="for-touch">{step.touch}</span>}
        </p>
      </div>
      <div className="panel-actions">
        <button type="button" className="button" onClick={() => (last ? end() : setAt(at + 1))}>
          {last ? "Begin" : "Next"}
        </button>
        {!last && (
          <button type="button" className="button quiet" onClick={end}>
            Skip
          </button>
        )}
      </div>
      {box !== null && (
        <div
          className="tour-ring"
          aria-hidden="true"
          style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
        />
      )}
    </section>
  );
}
