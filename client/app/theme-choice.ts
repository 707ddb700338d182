/** Light or dark: what the system prefers, unless the reader has chosen; the choice is kept in this browser. */
import { useEffect, useState } from "react";

const KEY = "liaison-theme";

/** A theme. */
export type ThemeName = "light" | "dark";

function chosen(): ThemeName | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}

/** The theme that holds, and what switches it. */
export function useTheme(): { readonly theme: ThemeName; readonly toggle: () => void } {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const [theme, setTheme] = useState<ThemeName>(() => chosen() ?? (prefersDark.matches ? "dark" : "light"));
  // In the render, so that the colours are there when the canvas reads them in its effects.
  document.documentElement.dataset["theme"] = theme;
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => {
      if (chosen() === null) setTheme(query.matches ? "dark" : "light");
    };
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  const toggle = (): void => {
    const next = theme === "dark" ? "light" : "dark";
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A browser that keeps nothing still switches for now.
    }
    setTheme(next);
  };
  return { theme, toggle };
}
