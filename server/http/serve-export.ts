/**
 * `/export` lists the formats, `/export/<format>` streams the whole graph in one of them: a format of one file as that file,
 * one of several as a ZIP archive.
 */
import { PassThrough, Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { didYouMean, suggest } from "../../cypher/suggest.ts";
import { LIMITS } from "../graphql/limits.ts";
import type { Download, TakeFile } from "./download.ts";
import type { Freshness } from "./freshness.ts";
import { openGate } from "./gate.ts";
import { openZip, room } from "./zip-stream.ts";

/** Installs the addresses. */
export function serveExport(app: FastifyInstance, downloads: readonly Download[], freshness: Freshness): void {
  const gate = openGate({ running: LIMITS.exports, waiting: LIMITS.exports });
  app.get("/export", async () => ({ formats: downloads.map(({ format, what }) => ({ format, what })) }));
  app.get<{ Params: { format: string } }>("/export/:format", { compress: false }, async (request, reply) => {
    const download = findDownload(downloads, request.params.format);
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort(new LiaisonError("TIMEOUT", "The caller did not wait for the export.")));
    const tag = await freshness.tagOf(["export", download.format], gone.signal);
    reply.headers(freshness.headersOf(tag));
    if (tag !== null && freshness.isFresh(request.headers["if-none-match"], tag)) return reply.code(304).send();
    // Whoever only asks for the head is told what would come; a stream, since its length is not known.
    if (request.method === "HEAD") return reply.headers(headOf(download)).send(Readable.from([]));
    const leave = await gate.enter(gone.signal);
    reply.raw.once("close", leave);
    return stream(download, reply, gone.signal);
  });
}

/** Sends the head only when the first text is there, so that a database that is away is still told in words. */
async function stream(download: Download, reply: FastifyReply, signal: AbortSignal): Promise<FastifyReply> {
  const { file } = download;
  const out = new PassThrough();
  const { take, end } = file === undefined ? openZip(out) : { take: plain(out), end: () => out.end() };
  const writing = download.write(take, signal).then(end);
  // What goes wrong later can only be told by breaking off.
  writing.catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  const begun = new Promise((resolve) => out.once("readable", resolve));
  await Promise.race([begun, writing]);
  return reply.headers(headOf(download)).send(out);
}

function headOf({ file, format }: Download): Readonly<Record<string, string>> {
  return {
    "content-type": file?.type ?? "application/zip",
    "content-disposition": `attachment; filename="${file?.name ?? `liaison-${format}.zip`}"`,
  };
}

function plain(out: PassThrough): TakeFile {
  return async (_name, chunks) => {
    for await (const text of chunks) {
      out.write(text);
      await room(out);
    }
  };
}

function findDownload(downloads: readonly Download[], format: string): Download {
  const found = downloads.find((one) => one.format === format);
  if (found !== undefined) return found;
  const allowed = downloads.map((one) => one.format);
  const near = suggest(format, allowed);
  const value = format.slice(0, 100);
  const message = `"${value}" is not a format to export; allowed: ${allowed.join(", ")}.${didYouMean(near)}`;
  const details = { subject: "format", value, allowed, didYouMean: near };
  throw Object.assign(new LiaisonError("BAD_INPUT", message, details), { statusCode: 404 });
}
