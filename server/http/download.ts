/** A format in which the whole graph can be taken away. Given to the HTTP application by `main.ts`, which knows who writes them. */

/** Takes the texts of one file in their order. */
export type TakeFile = (name: string, chunks: AsyncIterable<string>) => Promise<void>;

/** A format: its name and what it is in words. `file` is its one file, with its media type; without it there are several. */
export type Download = {
  readonly format: string;
  readonly what: string;
  readonly file?: { readonly name: string; readonly type: string };
  /** Gives out the files one after the other; rejects with LiaisonError, or with the signal's reason. */
  write(take: TakeFile, signal: AbortSignal): Promise<void>;
};
