/** Gathers rows into batches by label and writes them one after another, one being written while the next is gathered. */

/** Takes rows one by one; `add` waits while a batch is still being written and another is full. */
export type Batcher<Row> = {
  readonly add: (label: string, row: Row) => Promise<void>;
  /** Writes what is left and waits for everything. */
  readonly flush: () => Promise<void>;
};

/** How to write a batch, how many rows it has at most, and whom to tell how many rows have been written. */
export type BatcherOptions<Row> = {
  readonly size: number;
  readonly write: (label: string, rows: readonly Row[]) => Promise<void>;
  readonly onWritten: (written: number) => void;
};

/** An empty batcher. After a batch has failed, `add` or `flush` rejects with its error. */
export function makeBatcher<Row>({ size, write, onWritten }: BatcherOptions<Row>): Batcher<Row> {
  const gathered = new Map<string, Row[]>();
  let written = 0;
  let writing: Promise<void> = Promise.resolve();

  const send = async (label: string, rows: readonly Row[]): Promise<void> => {
    gathered.delete(label);
    await writing;
    writing = write(label, rows).then(() => {
      written += rows.length;
      onWritten(written);
    });
    // The error is met by the next `await writing`; until then it must not count as unhandled.
    writing.catch(() => {});
  };

  return {
    add: async (label, row) => {
      const rows = gathered.get(label) ?? [];
      rows.push(row);
      if (rows.length === 1) gathered.set(label, rows);
      if (rows.length >= size) await send(label, rows);
    },
    flush: async () => {
      for (const [label, rows] of [...gathered]) await send(label, rows);
      await writing;
    },
  };
}
