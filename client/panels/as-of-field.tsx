/** The as-of date: a field that takes a year, a month or a day, and says what is wrong with anything else. */
import { type FormEvent, type ReactElement, useEffect, useId, useState } from "react";
import { EDTF_ALLOWED, parseEdtf } from "../../cypher/model/edtf.ts";
import { useApp, useView } from "../app/app-context.ts";
import { IconButton } from "../parts/icon-button.tsx";

/** The field of the view's date. */
export function AsOfField(): ReactElement {
  const { store } = useApp();
  const { asOf } = useView();
  const [text, setText] = useState(asOf ?? "");
  const [fault, setFault] = useState<string | null>(null);
  const prefix = useId();
  useEffect(() => setText(asOf ?? ""), [asOf]);
  const take = (event?: FormEvent): void => {
    event?.preventDefault();
    const date = text.trim();
    const good = date === "" || parseEdtf(date) !== undefined;
    setFault(good ? null : `“${date}” is no date. Allowed: ${EDTF_ALLOWED.split(",")[0]}, YYYY-MM or YYYY-MM-DD.`);
    if (good) store.dispatch({ type: "setAsOf", asOf: date === "" ? null : date });
  };
  return (
    <form className="as-of" onSubmit={take}>
      <label htmlFor={`${prefix}date`}>As of</label>
      <input
        id={`${prefix}date`}
        type="text"
        inputMode="numeric"
        placeholder="today"
        autoComplete="off"
        size={10}
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${prefix}fault`}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => take()}
      />
      {asOf !== null && (
        <IconButton icon="close" label="Today" onPress={() => store.dispatch({ type: "setAsOf", asOf: null })} />
      )}
      {fault !== null && (
        <p className="field-fault" id={`${prefix}fault`} role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
