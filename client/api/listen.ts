/**
 * Listens at `/events` for a change of the data set. Only while the page is seen, since a browser keeps few connections to
 * one server: when it is seen again it asks for what has changed since. Called by `panels/status.tsx`.
 */

/** Milliseconds after which a connection that the browser has given up is tried again. */
const AGAIN = 10_000;

/** Calls `tell` at each change until stopped. */
export function listenForChange(tell: () => void): () => void {
  let events: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = "";
  const close = (): void => {
    clearTimeout(timer);
    events?.close();
    events = undefined;
  };
  const open = (): void => {
    close();
    if (document.hidden) return;
    const source = new EventSource(`/events?since=${encodeURIComponent(seen)}`);
    source.addEventListener("dataset", ({ lastEventId }) => {
      seen = lastEventId;
    });
    source.addEventListener("datasetChanged", ({ lastEventId }) => {
      seen = lastEventId;
      tell();
    });
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN);
    });
    events = source;
  };
  document.addEventListener("visibilitychange", open);
  open();
  return () => {
    document.removeEventListener("visibilitychange", open);
    close();
  };
}
