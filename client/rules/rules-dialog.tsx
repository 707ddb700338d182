/** The dialog of the rules of style: add one, take one away. Each change is a step of undo. Loaded when it is opened. */
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useApp, useView } from "../app/app-context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { capital } from "../parts/words.ts";
import {
  RULE_FIELDS,
  RULE_VALUES,
  type RuleField,
  type RuleLook,
  ruleText,
  type StyleRule,
} from "../state/style-rule.ts";
import { FIELD_WORDS, ruleWords, valueWords } from "./rule-words.ts";

/** More rules than this nobody can tell apart. */
const MOST_RULES = 20;

function ValueField(props: {
  readonly id: string;
  readonly field: RuleField;
  readonly says: string;
  readonly onSays: (says: string) => void;
}): ReactElement {
  const { id, field, says, onSays } = props;
  const values = RULE_VALUES[field];
  if (values === undefined) {
    return (
      <input
        id={id}
        className="field"
        value={says}
        maxLength={80}
        autoComplete="off"
        placeholder={field === "role" ? "Head" : "Group"}
        onChange={(event) => onSays(event.target.value)}
      />
    );
  }
  return (
    <select id={id} className="field" value={says} onChange={(event) => onSays(event.target.value)}>
      {values.map((each) => (
        <option key={each} value={each}>
          {valueWords(field, each)}
        </option>
      ))}
    </select>
  );
}

/** The dialog. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { store } = useApp();
  const { rules } = useView();
  const [look, setLook] = useState<RuleLook>("highlight");
  const [field, setField] = useState<RuleField>("role");
  const [says, setSays] = useState("");
  const [words, setWords] = useState("");
  const prefix = useId();
  const put = (next: readonly StyleRule[], done: string): void => {
    store.dispatch({ type: "style", rules: next });
    setWords(done);
  };
  const choose = (next: RuleField): void => {
    setField(next);
    setSays(RULE_VALUES[next]?.[0] ?? "");
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const rule = { field, says: says.trim(), look };
    // The last rule holds: one that is given again with another look takes the place of the first.
    const others = rules.filter((each) => each.field !== rule.field || each.says !== rule.says);
    if (rule.says === "") setWords("Say what the text should contain.");
    else if (others.length >= MOST_RULES) setWords(`A view has at most ${MOST_RULES} rules: take one away first.`);
    else put([...others, rule], `Added: ${look} where ${ruleWords(rule)}.`);
  };
  return (
    <Dialog title="Style rules" onClose={onClose}>
      <form className="rule-form" onSubmit={add}>
        <label htmlFor={`${prefix}look`}>How it is drawn</label>
        <select
          id={`${prefix}look`}
          className="field"
          value={look}
          onChange={(event) => setLook(event.target.value === "dim" ? "dim" : "highlight")}
        >
          <option value="highlight">Highlight</option>
          <option value="dim">Dim</option>
        </select>
        <label htmlFor={`${prefix}field`}>Where</label>
        <select
          id={`${prefix}field`}
          className="field"
          value={field}
          onChange={(event) => choose(RULE_FIELDS.find((each) => each === event.target.value) ?? "role")}
        >
          {RULE_FIELDS.map((each) => (
            <option key={each} value={each}>
              {FIELD_WORDS[each]}
            </option>
          ))}
        </select>
        <label htmlFor={`${prefix}says`}>{capital(FIELD_WORDS[field])}</label>
        <ValueField id={`${prefix}says`} field={field} says={says} onSays={setSays} />
        <button type="submit" className="button">
          Add the rule
        </button>
      </form>
      <p className="dialog-words" role="status">
        {words}
      </p>
      {rules.length === 0 ? (
        <p className="fine">No rules yet. What a rule finds is drawn strong or faint; the address keeps the rules.</p>
      ) : (
        <ul className="saved-views" aria-label="Rules of this view">
          {rules.map((rule) => (
            <li key={ruleText(rule)}>
              <span>
                {capital(rule.look)} where {ruleWords(rule)}
              </span>
              <span />
              <IconButton
                icon="remove"
                label={`Take away: ${rule.look} where ${ruleWords(rule)}`}
                onPress={() =>
                  put(
                    rules.filter((each) => each !== rule),
                    `Taken away: ${rule.look} where ${ruleWords(rule)}.`,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <p className="fine">Where several rules find the same thing, the last one holds.</p>
    </Dialog>
  );
}
