/**
 * The end in good order: closes what was opened, the last first, each whatever becomes of the others. Called by `main.ts`;
 * must not know what it closes.
 */

/** Something that was opened: its name for people, how it is closed, and how many milliseconds that may take. */
export type Closing = {
  readonly name: string;
  readonly close: () => Promise<unknown>;
  readonly deadlineMs?: number;
};

/** Closes all, the last first; resolves to a line for each that failed or took too long. Never rejects. */
export async function closeAll(opened: readonly Closing[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, close, deadlineMs } of opened.toReversed()) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      if (deadlineMs === undefined) return;
      timer = setTimeout(() => reject(new Error(`it took more than ${deadlineMs / 1000} s`)), deadlineMs);
    });
    try {
      await Promise.race([close(), late]);
    } catch (error) {
      faults.push(`Closing ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }
  return faults;
}
