/** The queries of the API benchmark, in the order of its tables. Adding one means adding a row. */
import type { ApiQuery } from "./api-query.ts";
import { dependencyClosure } from "./queries/dependency-closure.ts";
import { bareHub, hub } from "./queries/hub.ts";
import { initiatives } from "./queries/initiatives.ts";
import { neighborhood } from "./queries/neighborhood.ts";
import { nestedDependencies } from "./queries/nested-dependencies.ts";
import { nestedPage } from "./queries/nested-page.ts";
import { paths } from "./queries/paths.ts";
import { people } from "./queries/people.ts";
import { search } from "./queries/search.ts";

/** All of them. */
export const API_QUERIES: readonly ApiQuery[] = [
  people,
  nestedPage,
  hub,
  bareHub,
  initiatives,
  nestedDependencies,
  dependencyClosure,
  search,
  neighborhood,
  paths,
];
