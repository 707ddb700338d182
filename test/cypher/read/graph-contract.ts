/** What every graph behind the API promises, in sentences. Run on the naive graph in memory and on Neo4j. */
import type { OpenGraph } from "./contract/asking.ts";
import { describeFacets } from "./contract/describe-facets.ts";
import { describeFilters } from "./contract/describe-filters.ts";
import { describeLinks } from "./contract/describe-links.ts";
import { describeLists } from "./contract/describe-lists.ts";
import { describeNeighborhood } from "./contract/describe-neighborhood.ts";
import { describeOrders } from "./contract/describe-orders.ts";
import { describePages } from "./contract/describe-pages.ts";
import { describeSearch } from "./contract/describe-search.ts";
import { describeThings } from "./contract/describe-things.ts";
import { describeTraces } from "./contract/describe-traces.ts";

/** The whole suite. */
export function describeGraph(name: string, open: OpenGraph): void {
  describeThings(name, open);
  describeLinks(name, open);
  describeLists(name, open);
  describeFilters(name, open);
  describeFacets(name, open);
  describeOrders(name, open);
  describePages(name, open);
  describeSearch(name, open);
  describeNeighborhood(name, open);
  describeTraces(name, open);
}
