/** Light or dark: what the system prefers, unless the reader has chosen. Knows no React: the first picture needs it. */

const KEY = "liaison-theme";

/** A theme. */
export type ThemeName = "light" | "dark";

/** The theme that the reader has chosen in this browser, if any. */
export function chosenTheme(): ThemeName | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a choice. */
export function chooseTheme(theme: ThemeName): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still switches for now.
  }
}

/** The theme that holds; the page has its colours from now on. */
export function applyTheme(): ThemeName {
  const theme = chosenTheme() ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  document.documentElement.dataset["theme"] = theme;
  return theme;
}
