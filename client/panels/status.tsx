/** What the page has to say: a banner while something is away or failed, and short notices, both heard by screen readers. */
import { type ReactElement, useEffect, useState } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";

/** Milliseconds for which a notice is seen. */
const NOTICE = 5_000;

/** The banner and the notice. */
export function Status(): ReactElement {
  const { acts } = useApp();
  const { connection, notice, fault } = useAppState();
  const [over, setOver] = useState(0);
  const serial = notice?.serial ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => setOver(serial), NOTICE);
    return () => clearTimeout(timer);
  }, [serial]);
  return (
    <>
      <div role="alert" className="alerts">
        {connection.state === "away" && (
          <p className="banner">
            <Icon name="away" />
            {connection.message}
          </p>
        )}
        {connection.state !== "away" && fault !== null && (
          <p className="banner">
            <Icon name="away" />
            {fault}
            <button type="button" className="button quiet" onClick={acts.retry}>
              Try again
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
