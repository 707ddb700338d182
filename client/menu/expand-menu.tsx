/** The menu of an expansion: all neighbours, or those of one type and kind, each with the count of what it would bring. */
import type { ReactElement } from "react";
import { Menu, MenuItem } from "react-aria-components/Menu";
import { KINDS } from "../../cypher/model/kinds.ts";
import { request } from "../api/request.ts";
import { useApp } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { LinkCountsDocument } from "../generated/graphql.ts";
import { inOrder, UndrawnCount, useUndrawn } from "../panels/expand-choices.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { capital, reading } from "../parts/words.ts";
import type { LinkCount } from "../state/undrawn.ts";

const NONE: readonly LinkCount[] = [];

type Props = { readonly id: string; readonly onChosen: () => void };

/** The choices of the entity with this id. */
export function ExpandMenu({ id, onChosen }: Props): ReactElement {
  const { acts } = useApp();
  const query = useQuery(`counts ${id}`, (signal) => request(LinkCountsDocument, { id }, signal));
  const counts = query.data?.entity?.linkCounts;
  const undrawn = useUndrawn(id, counts ?? NONE);
  const words = query.error ?? (counts === undefined ? "Reading its relationships …" : "It has no relationships.");
  return (
    <Menu
      aria-label="Expand by type and kind"
      className="menu"
      onAction={(key) => {
        const choice = counts?.find((each) => `${each.type}${each.direction}${each.kind}` === key);
        if (choice === undefined) return;
        const { type, direction, kind } = choice;
        onChosen();
        void acts.expand(id, { types: [type], direction, kinds: [kind] });
      }}
      renderEmptyState={() => <p className="suggestion-none">{words}</p>}
      items={inOrder(undrawn).map((count) => ({ ...count, id: `${count.type}${count.direction}${count.kind}` }))}
    >
      {({ id: key, type, direction, kind, undrawn: left }) => (
        <MenuItem
          id={key}
          className="menu-line"
          isDisabled={left === 0}
          textValue={`${reading(type, direction)} ${KINDS[kind].plural}`}
        >
          <span className="menu-sign">
            <KindGlyph kind={kind} />
          </span>
          <span>
            {capital(reading(type, direction))} <span className="choice-kind">{KINDS[kind].plural}</span>
          </span>
          <UndrawnCount count={left} />
        </MenuItem>
      )}
    </Menu>
  );
}
