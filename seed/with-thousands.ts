/** How the command line writes counts. */

/** A whole number with commas between thousands. */
export function withThousands(value: number): string {
  return value.toLocaleString("en-US");
}
