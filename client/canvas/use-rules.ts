/** The drawing of a view as its rules have it; what follows them is loaded when there first is one. For the canvas. */
import { useEffect, useMemo, useState } from "react";
import type { StyleRule } from "../state/style-rule.ts";
import type { Drawing } from "./drawing.ts";

type Follow = (rules: readonly StyleRule[], drawing: Drawing) => Drawing;

/** The drawing with its rules followed; as it is until that is loaded. `onFault` is told if it cannot be. */
export function useRules(drawing: Drawing, rules: readonly StyleRule[], onFault: (words: string) => void): Drawing {
  const [follow, setFollow] = useState<Follow | null>(null);
  useEffect(() => {
    if (rules.length === 0 || follow !== null) return;
    import("./apply-rules.ts").then(
      ({ applyRules }) => setFollow(() => applyRules),
      () => onFault("The style rules could not be loaded."),
    );
  }, [rules, follow, onFault]);
  return useMemo(() => follow?.(rules, drawing) ?? drawing, [follow, rules, drawing]);
}
