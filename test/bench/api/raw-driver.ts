/** The process that runs the statements on the driver without any HTTP. Takes one message a round, as the load generator does. */
import type { Variables } from "./api-query.ts";
import { type Load, runLoad } from "./load-loop.ts";
import { connectionOf, openPlainDriver } from "./plain-driver.ts";
import { API_QUERIES } from "./queries.ts";

/** A round on the driver: the query's name and the variables to go through. */
export type DriverLoad = Load & { readonly query: string; readonly variants: readonly Variables[] };

const driver = openPlainDriver(connectionOf(process.env));

process.on("message", ({ query: name, variants, ...load }: DriverLoad) => {
  const query = API_QUERIES.find((one) => one.name === name);
  runLoad(load, async (_worker, number) => {
    if (query === undefined) return `${name} is not a query`;
    await driver.answer(query, variants[number % variants.length] ?? {});
    return undefined;
  }).then(
    (result) => process.send?.(result),
    (error) => process.send?.({ latencies: [], milliseconds: 0, fault: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
