/** The root field `dependencies`. */
import type { StructureField } from "./ask-context.ts";
import { describeTrace } from "./describe-trace.ts";
import { fillAnswer, planAnswer } from "./fill-answer.ts";
import { readTraceQuestion, traceOf } from "./trace-question.ts";

/** What an entity depends on, or what depends on it. */
export const DEPENDENCIES: StructureField = {
  late: ["id"],
  plan: (field, asking) => {
    const plan = planAnswer(asking, field);
    return async (context, args) => {
      const question = readTraceQuestion(args, null);
      return context.graph.overStructure(async (structure) => {
        const filling = { ...context, structure };
        return fillAnswer(filling, plan, describeTrace(filling, question, traceOf(structure, question)));
      }, context.read);
    };
  },
};
