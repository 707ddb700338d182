/**
 * The search field in the header. It is a plain field until it is first used: then the combo box with its suggestions is
 * loaded and takes over what was typed, so that the first view does not wait for it.
 */
import { type ReactElement, useEffect, useState } from "react";
import { latePart } from "../app/late-part.tsx";
import { FaultBoundary } from "../parts/fault-boundary.tsx";
import { Icon } from "../parts/icon.tsx";
import { focusSearch } from "./focus-search.ts";

const SearchCombo = latePart("The search", async () => (await import("./search-combo.tsx")).SearchCombo);

const HINT = "Search people, bodies, venues …";

/** The search field. `/`, Ctrl-K and Cmd-K lead to it. */
export function SearchBox(): ReactElement {
  const [used, setUsed] = useState(false);
  const [text, setText] = useState("");
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, [contenteditable]") !== null;
      const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const quick = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!slash && !quick) return;
      event.preventDefault();
      focusSearch();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  const plain = (
    <div className="search-field">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-controls="search-none"
        aria-label="Search"
        placeholder={HINT}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={() => setUsed(true)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setText("")}
      />
      <span className="key-hint" aria-hidden="true">
        /
      </span>
    </div>
  );
  return (
    <search className="search" aria-label="Entities">
      <FaultBoundary what="The search">
        <SearchCombo wanted={used} typed={text} hint={HINT} waiting={plain} />
      </FaultBoundary>
    </search>
  );
}
