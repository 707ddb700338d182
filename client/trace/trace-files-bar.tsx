/** The buttons that save a trace as a file. */
import { type ReactElement, useState } from "react";
import { ApiError } from "../api/request.ts";
import { useApp } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { saveFile } from "../parts/save-file.ts";
import { TRACE_FORMATS, type TraceAsked, type TraceFormat, traceFile } from "./trace-files.ts";

/** The buttons. `name` is the root's. */
export function TraceFiles({ asked, name }: { readonly asked: TraceAsked; readonly name: string }): ReactElement {
  const { store } = useApp();
  const [busy, setBusy] = useState(false);
  const save = async (format: TraceFormat): Promise<void> => {
    setBusy(true);
    store.say(`Preparing ${format.name} …`);
    try {
      const words = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 60);
      const file = `trace-${asked.direction.toLowerCase()}-${words}.${format.ending}`;
      saveFile(file, await traceFile(asked, format), format.type);
      store.say(`${file} is saved.`);
    } catch (error) {
      store.say(error instanceof ApiError ? error.message : "The file could not be made.");
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset className="file-buttons" aria-label="Save the trace">
      {TRACE_FORMATS.map((format) => (
        <button
          key={format.ending}
          type="button"
          className="button quiet"
          disabled={busy}
          onClick={() => void save(format)}
        >
          <Icon name="download" /> {format.name}
        </button>
      ))}
    </fieldset>
  );
}
