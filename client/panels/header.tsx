/** The head of the page: name, search, the three forms of the view, its date, undo and redo, theme and keys. */
import type { MouseEvent, ReactElement } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { capital } from "../parts/words.ts";
import { SearchBox } from "../search/search-box.tsx";
import { FORMS } from "../state/view.ts";
import { AsOfField } from "./as-of-field.tsx";

type Props = { readonly dark: boolean; readonly onTheme: () => void; readonly onKeys: () => void };

type MenuName = "views" | "share";

/** The header. */
export function Header({ dark, onTheme, onKeys }: Props): ReactElement {
  const { store } = useApp();
  const { history, passing } = useAppState();
  const view = history.present;
  const menuOf = (target: MenuName) => ({
    "aria-haspopup": "menu" as const,
    "aria-expanded": passing.menu?.target === target,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      store.pass({ menu: { target, at: { x: left, y: bottom } } });
    },
  });
  return (
    <header className="head">
      <h1 className="wordmark">
        <a href="/" aria-label="Liaison: back to the starting view">
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d="M6 6.500L18 6.500M6 6.500L18 17.500M6 17.500L18 17.500" />
            <circle cx="6" cy="6.500" r="3.200" />
            <circle cx="6" cy="17.500" r="3.200" />
            <rect x="15" y="3.500" width="6" height="6" rx="1.400" />
            <rect x="15" y="14.500" width="6" height="6" rx="1.400" />
          </svg>
          <span>Liaison</span>
        </a>
      </h1>
      <button type="button" className="head-button" {...menuOf("views")}>
        <Icon name="views" /> <span>Views</span> <Icon name="chevron" />
      </button>
      <SearchBox />
      <nav className="forms" aria-label="Forms of the view">
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            // What is asked lies over the form, which stays the one to go back to.
            aria-pressed={view.form === form}
            title={view.form === form && view.question !== null ? `Back to the ${form}` : undefined}
            onClick={() => store.dispatch({ type: "read", form })}
          >
            {capital(form)}
          </button>
        ))}
      </nav>
      <AsOfField />
      <button type="button" className="head-button share" {...menuOf("share")}>
        <Icon name="share" /> <span>Share</span>
      </button>
      <div className="head-tools" role="toolbar" aria-label="Page">
        <IconButton icon="undo" label="Undo" disabled={history.past.length === 0} onPress={store.undo} />
        <IconButton icon="redo" label="Redo" disabled={history.future.length === 0} onPress={store.redo} />
        <IconButton icon={dark ? "sun" : "moon"} label={dark ? "Light theme" : "Dark theme"} onPress={onTheme} />
        <IconButton icon="keys" label="Keys" onPress={onKeys} />
      </div>
    </header>
  );
}
