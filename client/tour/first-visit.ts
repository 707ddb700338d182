/** Whether this browser has seen the tour. Kept in the browser; one that keeps nothing is shown no tour. */

const KEY = "liaison-tour";

/** True if nobody has yet seen or skipped the tour here, and the address asks for no view of its own. */
export function isFirstVisit(hash: string): boolean {
  try {
    localStorage.setItem(`${KEY}-probe`, "");
    localStorage.removeItem(`${KEY}-probe`);
    return hash.replace(/^#/, "") === "" && localStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

/** Remembers that the tour is over. */
export function endTour(): void {
  try {
    localStorage.setItem(KEY, "seen");
  } catch {
    // Then it is over for this visit.
  }
}
