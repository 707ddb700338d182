/** What the page has to say: a banner while something is away or failed or the data set has changed, and short notices, both heard by screen readers. */
import { type ReactElement, useEffect, useState } from "react";
import { listenForChange } from "../api/listen.ts";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";

/** Milliseconds for which a notice is seen. */
const NOTICE = 5_000;

/** The banner and the notice. */
export function Status(): ReactElement {
  const { acts, reload } = useApp();
  const [changed, setChanged] = useState(false);
  useEffect(() => listenForChange(() => setChanged(true)), []);
  const { connection, notice, fault, busy } = useAppState();
  const [over, setOver] = useState(0);
  const trouble = connection.state === "away" ? connection.message : fault;
  const serial = notice?.serial ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => setOver(serial), NOTICE);
    return () => clearTimeout(timer);
  }, [serial]);
  return (
    <>
      {busy > 0 && <div className="busy" role="progressbar" aria-label="Reading or arranging" />}
      <div role="alert" className="alerts">
        {trouble !== null && (
          <p className="banner">
            <Icon name="away" />
            {trouble}
            <button type="button" className="button quiet" onClick={acts.retry}>
              Try again
            </button>
          </p>
        )}
        {trouble === null && changed && (
          <p className="banner">
            The data set has changed.
            <button type="button" className="button quiet" onClick={reload}>
              Refresh
            </button>
          </p>
        )}
      </div>
      <div className="notice" role="status" aria-live="polite" data-seen={notice !== null && over !== serial}>
        {notice?.text}
      </div>
    </>
  );
}
