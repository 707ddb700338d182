/**
 * A kept-alive HTTP/1.1 connection that sends ready-made requests and only counts the bytes of the answers: the cheapest client
 * there is, so that what is measured is the server. Used by the load generator; knows nothing of what is asked.
 */
import { connect } from "node:net";

/** A GET, or a POST of JSON if there is a body. */
export type HttpRequest = { readonly path: string; readonly body?: string };

/** The request as it goes over the wire; no encodings are accepted, so that nobody spends time on compression. */
export function renderRequest({ path, body }: HttpRequest): string {
  const head = `${body === undefined ? "GET" : "POST"} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n`;
  if (body === undefined) return `${head}\r\n`;
  return `${head}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The status of an answer and the bytes of its body (with the frames of chunks, if it comes in chunks). */
export type Counted = { readonly status: number; readonly bytes: number };

/** One connection; the next request may only be sent when the answer to the last is there. */
export type HttpConnection = { readonly send: (request: string) => Promise<Counted>; readonly close: () => void };

const HEAD_END = Buffer.from("\r\n\r\n");
const CHUNKS_END = Buffer.from("0\r\n\r\n");

/** Connects to a port on loopback. */
export function openHttpConnection(port: number): HttpConnection {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let pending: { resolve: (answer: Counted) => void; reject: (error: Error) => void } | undefined;
  let head: Buffer = Buffer.alloc(0);
  let status = 0;
  let bytes = 0;
  let length: number | undefined;

  const finish = (): void => {
    const done = pending;
    const answer = { status, bytes };
    [pending, status, bytes, length, head] = [undefined, 0, 0, undefined, Buffer.alloc(0)];
    done?.resolve(answer);
  };
  const readHead = (chunk: Buffer): Buffer | undefined => {
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    const end = head.indexOf(HEAD_END);
    if (end < 0) return undefined;
    const text = head.toString("latin1", 0, end);
    status = Number(text.slice(9, 12));
    const declared = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    length = declared === undefined ? undefined : Number(declared);
    return head.subarray(end + HEAD_END.length);
  };
  socket.on("data", (chunk: Buffer) => {
    const body = status === 0 ? readHead(chunk) : chunk;
    if (body === undefined) return;
    bytes += body.length;
    if (length === undefined ? body.subarray(-CHUNKS_END.length).equals(CHUNKS_END) : bytes >= length) finish();
  });
  const fail = (error: Error): void => pending?.reject(error);
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the server closed the connection")));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        pending = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}
