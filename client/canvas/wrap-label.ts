/**
 * Names broken into lines of even length. Pure: how wide a text is comes from outside, in CSS pixels. Words are measured
 * once and lines are sums of them, since to measure is what costs.
 */

/** The lines of a label and the width of the widest. */
export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

/** Words with their widths, and the width of a space. */
type Measured = { readonly words: readonly string[]; readonly widths: readonly number[]; readonly space: number };

function measuredWords(text: string, measure: (text: string) => number): Measured {
  const words = text.split(/\s+/).filter(Boolean);
  return { words, widths: words.map(measure), space: measure(" ") };
}

/** Where lines of at most `most` pixels begin: indices of words. A word that is wider has a line of its own. */
function broken({ widths, space }: Measured, most: number): readonly number[] {
  const starts: number[] = [];
  let line = 0;
  widths.forEach((width, at) => {
    const longer = line + space + width;
    if (at > 0 && longer <= most) line = longer;
    else {
      starts.push(at);
      line = width;
    }
  });
  return starts;
}

/** The widths of the lines that begin there. */
function lineWidths({ widths, space }: Measured, starts: readonly number[]): readonly number[] {
  return starts.map((start, at) => {
    const line = widths.slice(start, starts[at + 1]);
    return line.reduce((sum, width) => sum + width, (line.length - 1) * space);
  });
}

function cut(text: string, width: number, most: number, measure: (text: string) => number): string {
  if (width <= most) return text;
  const upTo = (end: number): string => `${text.slice(0, end).trimEnd()}…`;
  // The longest beginning that fits, found from where it should be.
  let end = Math.max(1, Math.floor((text.length * most) / width) - 1);
  while (end > 1 && measure(upTo(end)) > most) end -= 1;
  while (end < text.length && measure(upTo(end + 1)) <= most) end += 1;
  return upTo(end);
}

/** How wide a text is in one line. */
export function lineWidth(text: string, measure: (text: string) => number): number {
  return lineWidths(measuredWords(text, measure), [0])[0] ?? 0;
}

/** Breaks a text into at most `mostLines` lines of at most `most` pixels; what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, most: number, mostLines: number, measure: (text: string) => number): Wrapped {
  const measured = measuredWords(text, measure);
  const { words } = measured;
  let starts = broken(measured, most);
  if (starts.length > 1 && starts.length <= mostLines) {
    // The same number of lines, as even as can be: narrow until one more line would be needed.
    for (let width = most - 8; width > most / 2; width -= 8) {
      const tried = broken(measured, width);
      if (tried.length > starts.length || lineWidths(measured, tried).some((line) => line > width)) break;
      starts = tried;
    }
  }
  const kept = starts.slice(0, mostLines);
  const widths = lineWidths(measured, kept);
  const fitted = kept.map((start, at) => {
    const line = words.slice(start, kept[at + 1]).join(" ");
    return cut(line, widths[at] ?? 0, most, measure);
  });
  const ends = fitted.map((line, at) => ((widths[at] ?? 0) > most ? measure(line) : (widths[at] ?? 0)));
  return { lines: fitted, width: Math.ceil(Math.max(0, ...ends)) };
}
