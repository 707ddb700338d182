/** A modal dialog with a title and a button that closes it: the browser's own, which holds the focus and knows Escape. */
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./icon-button.tsx";

type Props = {
  readonly title: string;
  readonly wide?: boolean;
  /** Called when it has been closed in any way. */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The dialog; open as long as it is there. */
export function Dialog({ title, wide = false, onClose, children }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" data-wide={wide} aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label="Close" onPress={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>
  );
}
