/**
 * The search with its suggestions: a React Aria combo box whose options are grouped by kind, best kind first. Loaded by
 * `search-box.tsx` when the field is first used.
 */
import { type ReactElement, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { flushSync } from "react-dom";
import { KINDS, type Kind } from "../../cypher/model/kinds.ts";
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { useApp } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { SearchDocument, type SearchQuery } from "../generated/graphql.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";

/** How many suggestions are asked for. */
const SUGGESTIONS = 24;
/** Milliseconds of quiet before a text is asked for. */
const QUIET = 120;

type Hit = SearchQuery["search"]["edges"][number]["node"];

/** Hits grouped by kind; groups in the order of their best hit. */
function groupByKind(hits: readonly Hit[]): readonly { readonly kind: Kind; readonly hits: readonly Hit[] }[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

function useQuiet(text: string): string {
  const [quiet, setQuiet] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return quiet;
}

type Props = { readonly typed: string; readonly hint: string };

/** The combo box; `typed` is what the plain field held when it was replaced. */
export function SearchCombo({ typed, hint }: Props): ReactElement {
  const { acts } = useApp();
  const [text, setText] = useState("");
  // The combo box opens its list when its text changes while it has the focus: what was typed before arrives with that.
  const early = useRef(typed);
  // Who has left the plain field while this was loading is not brought back.
  const [focused] = useState(() => document.activeElement?.matches(".search input") === true);
  const listed = useRef(false);
  const field = useRef<HTMLDivElement>(null);
  const takeEarly = (): void => {
    const before = early.current;
    early.current = "";
    // Once the combo box has taken the focus in; what is typed until then is kept behind it.
    if (before !== "") setTimeout(() => flushSync(() => setText((now) => before + now)));
  };
  const asked = useQuiet(text.trim());
  const { data, fresh, error } = useQuery(asked === "" ? null : asked, (signal) =>
    request(SearchDocument, { text: asked, first: SUGGESTIONS }, signal),
  );
  const hits = asked === "" || text.trim() === "" ? [] : (data?.search.edges.map((edge) => edge.node) ?? []);
  const total = data?.search.totalCount ?? 0;
  const words = error ?? (fresh ? `Nothing is called “${asked}”.` : "Searching …");
  return (
    <ComboBox
      aria-label="Search"
      className="search-combo"
      inputValue={text}
      onFocus={takeEarly}
      onInputChange={setText}
      onOpenChange={(open) => {
        listed.current = open;
      }}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = hits.find((each) => each.id === key);
        if (hit === undefined) return;
        acts.show(toEntity(hit));
        setText("");
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      // Without a text there is nothing to list: the list stays shut, also after a choice has emptied the field.
      allowsEmptyCollection={text.trim() !== ""}
      allowsCustomValue
    >
      <div className="search-field" ref={field}>
        <Icon name="search" />
        <Input
          autoFocus={focused}
          placeholder={hint}
          spellCheck={false}
          // The first Escape closes the list, the second empties the field.
          onKeyDownCapture={(event) => {
            if (event.key === "Escape" && !listed.current) setText("");
          }}
        />
        <span className="key-hint" aria-hidden="true">
          /
        </span>
        <Button className="unseen">Show suggestions</Button>
      </div>
      <Popover
        className="suggestions"
        triggerRef={field}
        placement="bottom start"
        offset={4}
        style={{ width: field.current?.offsetWidth }}
      >
        <ListBox
          aria-label="Suggestions"
          className="suggestion-list"
          renderEmptyState={() => <p className="suggestion-none">{words}</p>}
        >
          {groupByKind(hits).map(({ kind, hits: group }) => (
            <ListBoxSection key={kind} id={kind}>
              <Header className="suggestion-kind">{KINDS[kind].plural}</Header>
              {group.map((hit) => (
                <ListBoxItem key={hit.id} id={hit.id} textValue={hit.name} className="suggestion">
                  <KindGlyph kind={hit.kind} />
                  <Text slot="label">{hit.name}</Text>
                  <span className="suggestion-degree">{hit.degree}</span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
        {total > hits.length && hits.length > 0 && (
          <p className="suggestion-more">{total - hits.length} more fit; type on to narrow them down.</p>
        )}
      </Popover>
    </ComboBox>
  );
}
