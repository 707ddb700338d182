/** The theme as React knows it: what the system prefers, unless the reader has chosen; the choice is kept in this browser. */
import { useEffect, useState } from "react";
import { applyTheme, chooseTheme, chosenTheme, type ThemeName } from "./apply-theme.ts";

/** The theme that holds, and what switches it. */
export function useTheme(): { readonly theme: ThemeName; readonly toggle: () => void } {
  const [theme, setTheme] = useState<ThemeName>(applyTheme);
  // In the render, so that the colours are there when the canvas reads them in its effects.
  document.documentElement.dataset["theme"] = theme;
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => {
      if (chosenTheme() === null) setTheme(query.matches ? "dark" : "light");
    };
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  const toggle = (): void => {
    const next = theme === "dark" ? "light" : "dark";
    chooseTheme(next);
    setTheme(next);
  };
  return { theme, toggle };
}
