/** What two traces of the same structure share, as the schema has it. Called by `describe-trace.ts`. */
import { textAt } from "../../cypher/structure/packed-texts.ts";
import type { Trace } from "../../cypher/trace/trace.ts";
import { entityRef, type Found } from "./fill-answer.ts";
import { pageList } from "./page-list.ts";
import type { Arguments } from "./read-arguments.ts";

/** The three lists, each in the order of the trace it is taken from. */
export function compareTraces(here: Trace, there: Trace): Found {
  const { ids } = here.walk.structure;
  const isIn = (trace: Trace, entity: number): boolean => trace.stepOf(entity) >= 0;
  const list =
    (name: string, from: Trace, belongs: (entity: number) => boolean) =>
    (args: Arguments): Found =>
      pageList(
        { name, rows: [...from.order].filter(belongs), keyOf: (entity) => textAt(ids, entity) },
        args,
        (entity) => ({
          node: entityRef(entity),
        }),
      );
  return {
    both: list("both", here, (entity) => isIn(there, entity)),
    onlyThis: list("onlyThis", here, (entity) => !isIn(there, entity)),
    onlyOther: list("onlyOther", there, (entity) => !isIn(here, entity)),
  };
}
