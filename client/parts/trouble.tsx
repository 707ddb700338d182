/** Words on something that did not work, with a button to try again. */
import type { ReactElement } from "react";

/** The words and the button. */
export function Trouble({ words, onRetry }: { readonly words: string; readonly onRetry: () => void }): ReactElement {
  return (
    <div className="trouble" role="alert">
      <p>{words}</p>
      <button type="button" className="button quiet" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
