/**
 * Validation rules that refuse a document for its size before anything is asked: how deep it nests, how many root fields
 * (each is a statement) and how many aliases it has. A statement takes longer to plan than to run, so these bound both.
 */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { LIMITS } from "./limits.ts";

/** What a selection amounts to with its fragments unfolded; each is counted up to a little above its limit. */
type Size = { readonly depth: number; readonly fields: number; readonly aliases: number };

/** The rule: one error for each limit that an operation exceeds. */
export function limitDocument(context: ValidationContext): ASTVisitor {
  const known = new Map<FragmentDefinitionNode, Size>();

  function sizeOf(set: SelectionSetNode, within: readonly FragmentDefinitionNode[]): Size {
    let size: Size = { depth: 0, fields: 0, aliases: 0 };
    for (const node of set.selections) {
      if (node.kind === "Field") {
        const inner = node.selectionSet === undefined ? undefined : sizeOf(node.selectionSet, within);
        const alias = node.alias === undefined ? 0 : 1;
        size = sum(size, { depth: 1 + (inner?.depth ?? 0), fields: 1, aliases: alias + (inner?.aliases ?? 0) });
      } else if (node.kind === "InlineFragment") size = sum(size, sizeOf(node.selectionSet, within));
      else {
        const fragment = context.getFragment(node.name.value);
        if (fragment === null || fragment === undefined || within.includes(fragment)) continue;
        const found = known.get(fragment) ?? sizeOf(fragment.selectionSet, [...within, fragment]);
        known.set(fragment, found);
        size = sum(size, found);
      }
    }
    return size;
  }

  return {
    OperationDefinition(operation) {
      const { depth, fields, aliases } = sizeOf(operation.selectionSet, []);
      refuse(context, operation, "depth", depth, LIMITS.queryDepth, "fields within fields");
      refuse(context, operation, "root fields", fields, LIMITS.rootFields, "root fields");
      refuse(context, operation, "aliases", aliases, LIMITS.aliases, "aliases");
    },
  };
}

function sum(a: Size, b: Size): Size {
  return { depth: Math.max(a.depth, b.depth), fields: a.fields + b.fields, aliases: a.aliases + b.aliases };
}

function refuse(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  subject: string,
  value: number,
  most: number,
  what: string,
): void {
  if (value <= most) return;
  const allowed = `at most ${most} ${what}`;
  const originalError = new LiaisonError("LIMIT_EXCEEDED", `The query has ${value} ${what}; allowed are ${allowed}.`, {
    subject,
    value,
    allowed,
  });
  context.reportError(new GraphQLError(originalError.message, { nodes: [operation], originalError }));
}
