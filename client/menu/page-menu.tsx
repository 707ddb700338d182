/**
 * The page's one menu, wherever it was opened: a React Aria menu at a point of the window. Loaded when a menu is first opened.
 * What it offers is the business of the files beside it.
 */
import type { ReactElement } from "react";
import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuTrigger, MenuSection as Section, SubmenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { type App, useApp } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import type { OpenMenu } from "../state/store.ts";
import { ExpandMenu } from "./expand-menu.tsx";
import { layoutsMenu, shareMenu, viewsMenu } from "./header-menus.ts";
import type { MenuLine, MenuSection } from "./menu-section.ts";
import { thingMenu } from "./thing-menu.ts";

function sectionsOf(app: App, target: OpenMenu["target"]): readonly MenuSection[] {
  if (target === "views") return viewsMenu(app);
  if (target === "share") return shareMenu(app);
  if (target === "layouts") return layoutsMenu(app);
  return thingMenu(app, target);
}

function LineWords({ line }: { readonly line: MenuLine }): ReactElement {
  return (
    <>
      <span className="menu-sign">
        {line.kind !== undefined && <KindGlyph kind={line.kind} />}
        {line.icon !== undefined && <Icon name={line.icon} />}
      </span>
      <span className="menu-words">
        <span>{line.label}</span> {line.words !== undefined && <span className="menu-about">{line.words}</span>}
      </span>
      {line.note !== undefined && line.note !== "" && <span className="count">{line.note}</span>}
      {line.keys !== undefined && <kbd>{line.keys}</kbd>}
      {line.expands !== undefined && <Icon name="onward" />}
    </>
  );
}

function lineElement(line: MenuLine, close: () => void): ReactElement {
  const item = (
    <MenuItem
      key={line.id}
      id={line.id}
      className="menu-line"
      textValue={line.label}
      isDisabled={line.disabled === true}
      {...(line.expands === undefined && { onAction: line.act })}
    >
      <LineWords line={line} />
    </MenuItem>
  );
  if (line.expands === undefined) return item;
  return (
    <SubmenuTrigger key={line.id}>
      {item}
      <Popover className="menu-popover" placement="right top">
        <ExpandMenu id={line.expands} onChosen={close} />
      </Popover>
    </SubmenuTrigger>
  );
}

/** The menu that is open. */
export function PageMenu({ menu }: { readonly menu: OpenMenu }): ReactElement | null {
  const app = useApp();
  const sections = sectionsOf(app, menu.target);
  const close = (): void => app.store.pass({ menu: null });
  const [first] = sections;
  if (first === undefined) return null;
  return (
    <MenuTrigger isOpen onOpenChange={(open) => !open && close()}>
      <Button
        className="menu-anchor"
        style={{ left: menu.at.x, top: menu.at.y }}
        aria-label="Menu"
        excludeFromTabOrder
      />
      <Popover className="menu-popover" placement="bottom start" offset={2}>
        <Menu aria-label={first.title} className="menu" autoFocus="first">
          {sections.map(({ title, lines }) => (
            <Section key={title} className="menu-section">
              <Header className="menu-title">{title}</Header>
              {lines.map((line) => lineElement(line, close))}
            </Section>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
