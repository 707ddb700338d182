/** Several texts in one cell, separated by `|`. In an item `\|` stands for `|` and `\\` for `\`. */

/** The items of a cell, without surrounding blanks; empty ones are left out. */
export function splitList(cell: string): readonly string[] {
  if (cell === "") return [];
  if (!cell.includes("|") && !cell.includes("\\")) return [cell.trim()].filter((item) => item !== "");
  const items: string[] = [];
  let item = "";
  for (let index = 0; index < cell.length; index += 1) {
    const char = cell.charAt(index);
    const next = cell.charAt(index + 1);
    if (char === "\\" && (next === "|" || next === "\\")) {
      item += next;
      index += 1;
    } else if (char === "|") {
      items.push(item);
      item = "";
    } else item += char;
  }
  items.push(item);
  return items.map((text) => text.trim()).filter((text) => text !== "");
}

/** The cell that `splitList` reads as these items. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll("\\", "\\\\").replaceAll("|", "\\|")).join("|");
}
