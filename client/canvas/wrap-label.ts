/**
 * Names broken into lines of even length. Pure: how wide a text is comes from outside, in CSS pixels.
 */

/** The lines of a label and the width of the widest. */
export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

function broken(words: readonly string[], most: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > most) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function cut(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > most) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Breaks a text into at most `mostLines` lines of at most `most` pixels; what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, most: number, mostLines: number, measure: (text: string) => number): Wrapped {
  const words = text.split(/\s+/).filter(Boolean);
  let lines = broken(words, most, measure);
  if (lines.length > 1 && lines.length <= mostLines) {
    // The same number of lines, as even as can be: narrow until one more line would be needed.
    for (let width = most - 8; width > most / 2; width -= 8) {
      const tried = broken(words, width, measure);
      if (tried.length > lines.length || tried.some((line) => measure(line) > width)) break;
      lines = tried;
    }
  }
  if (lines.length > mostLines) {
    lines = [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(" ")];
  }
  const fitted = lines.map((line) => cut(line, most, measure));
  return { lines: fitted, width: Math.ceil(Math.max(0, ...fitted.map(measure))) };
}
