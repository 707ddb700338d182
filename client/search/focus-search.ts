/** Leads to the search field, whichever of its two forms it has. Called by its own keys and by who waits for an entity. */

/** Focuses the search field. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>(".search input")?.focus();
}
