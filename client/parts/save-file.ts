/** Hands a file to the reader: the browser's own download, nothing leaves the machine. */

/** Saves bytes or text under a name. */
export function saveFile(name: string, content: Blob | string, type = "text/plain"): void {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by then; kept, it would hold the bytes for ever.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
