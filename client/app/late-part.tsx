/**
 * A part of the page whose script is loaded when it is first needed. Unlike React's `lazy`, a load that fails is told in
 * words and can be tried again; if the browser will not load the script a second time, the page is loaded anew, which
 * loses nothing since the view is in the address.
 */
import { type ComponentType, type ReactElement, type ReactNode, useCallback, useEffect, useState } from "react";
import { Trouble } from "../parts/trouble.tsx";
import { useApp } from "./app-context.ts";

type Waiting = {
  /** What is shown meanwhile. */
  readonly waiting: ReactNode;
  /** False: not yet needed, so what waits stays as it is, with the focus and what was typed into it. */
  readonly wanted?: boolean;
};

/** A component that loads another one; `what` names it: "The table". */
export function latePart<Props extends object>(
  what: string,
  load: () => Promise<ComponentType<Props>>,
): (props: Props & Waiting) => ReactElement {
  let loaded: ComponentType<Props> | undefined;
  return function LatePart({ waiting, wanted = true, ...props }: Props & Waiting): ReactElement {
    const { reload } = useApp();
    const [state, setState] = useState<"loading" | "ready" | "failed">(loaded === undefined ? "loading" : "ready");
    const get = useCallback(
      (again: boolean): void => {
        setState("loading");
        load().then(
          (part) => {
            loaded = part;
            setState("ready");
          },
          () => (again ? reload() : setState("failed")),
        );
      },
      [reload],
    );
    useEffect(() => {
      if (wanted && loaded === undefined) get(false);
    }, [get, wanted]);
    const Part = loaded;
    if (wanted && Part !== undefined) return <Part {...(props as unknown as Props)} />;
    if (state !== "failed") return <>{waiting}</>;
    return <Trouble words={`${what} could not be loaded.`} onRetry={() => get(true)} />;
  };
}
