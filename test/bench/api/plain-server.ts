/** The plain HTTP route: `GET /?query=NAME&…variables`, answered with JSON. Its own process, started by `contenders.ts`. */
import { createServer } from "node:http";
import { connectionOf, openPlainDriver } from "./plain-driver.ts";
import { API_QUERIES } from "./queries.ts";

const driver = openPlainDriver(connectionOf(process.env));
const queries = new Map(API_QUERIES.map((query) => [query.name, query]));

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const { query: name = "", ...variables } = Object.fromEntries(searchParams);
  const query = queries.get(name);
  const answer = query === undefined ? Promise.reject(new Error(name)) : driver.answer(query, variables);
  const send = (status: number, value: unknown): void => {
    const body = Buffer.from(JSON.stringify(value));
    response.writeHead(status, { "content-type": "application/json", "content-length": body.length }).end(body);
  };
  answer.then(
    (value) => send(200, value),
    (error) => send(500, { error: String(error) }),
  );
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") console.log(`ready http://127.0.0.1:${address?.port}/`);
});
