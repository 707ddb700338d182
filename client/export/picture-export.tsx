/** The part of the export dialog that makes pictures: PNG or SVG, of the screen or the whole, at one to four times its size. */
import { type ReactElement, useState } from "react";
import { useApp } from "../app/app-context.ts";
import { renderPng, renderSvg } from "../canvas/export-picture.ts";
import { Icon } from "../parts/icon.tsx";
import { saveFile } from "../parts/save-file.ts";

type Area = "screen" | "whole";
const AREAS: readonly (readonly [area: Area, words: string])[] = [
  ["whole", "The whole map"],
  ["screen", "What is seen"],
];
const SCALES = [1, 2, 3, 4] as const;
type Scale = (typeof SCALES)[number];

type Props = { readonly caption: string; readonly onSaid: (words: string) => void };

/** The choices and the two buttons. `caption` stands below the picture. */
export function PictureExport({ caption, onSaid }: Props): ReactElement {
  const { today } = useApp();
  const [area, setArea] = useState<Area>("whole");
  const [scale, setScale] = useState<Scale>(2);
  const [busy, setBusy] = useState(false);
  const save = async (ending: "png" | "svg"): Promise<void> => {
    const name = `liaison-${today}.${ending}`;
    setBusy(true);
    onSaid("Drawing …");
    try {
      if (ending === "png") saveFile(name, await renderPng({ area, scale, caption }));
      else saveFile(name, renderSvg({ area, caption }), "image/svg+xml");
      onSaid(`${name} is saved.`);
    } catch (error) {
      onSaid(error instanceof Error ? error.message : "The picture could not be drawn.");
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="picture-export">
      <label className="check">
        Picture of{" "}
        <select
          className="field"
          value={area}
          onChange={(event) => setArea(event.target.value === "screen" ? "screen" : "whole")}
        >
          {AREAS.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        Size{" "}
        <select
          className="field"
          value={scale}
          onChange={(event) => setScale(SCALES.find((each) => String(each) === event.target.value) ?? 1)}
        >
          {SCALES.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </label>
      {(["png", "svg"] as const).map((ending) => (
        <button key={ending} type="button" className="button quiet" disabled={busy} onClick={() => void save(ending)}>
          <Icon name="download" /> {ending.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
