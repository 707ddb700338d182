/** Arguments that the walks of the structure share, each with its description. Used by `schema-traces.ts` and `schema-walks.ts`. */
import { LIMITS } from "./limits.ts";

const FIRST = `"How many: 0 to ${LIMITS.pageSize}, without it ${LIMITS.defaultPageSize}." first: Int`;

/** A page forwards. */
export const PAGE = `${FIRST}, "A cursor of this list; the page begins right behind it." after: String`;

/** The date of a walk. */
export const AS_OF = `"Leaves out relationships that have surely ended, or not begun, on the date." asOf: Date`;

/** How many of a list that is not paged. */
export const most = (count: number): string => `"How many at most: 0 to ${LIMITS.pageSize}." first: Int = ${count}`;
