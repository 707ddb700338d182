/**
 * Refuses the text of a query for its size before it is validated, since validation itself grows with the square of a
 * document: tokens, selections with all fragments unfolded, depth, root fields, aliases, directives. Called by
 * `admit-text.ts`; needs no schema.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Lexer,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from "graphql";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { LIMITS } from "./limits.ts";

/** What a selection amounts to with its fragments unfolded. */
type Size = {
  readonly depth: number;
  readonly fields: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  /** The most directives at one place. */
  readonly crowd: number;
};

const NOTHING: Size = { depth: 0, fields: 0, selections: 0, aliases: 0, directives: 0, crowd: 0 };

/**
 * Throws LiaisonError LIMIT_EXCEEDED for the first limit that a text exceeds; returns what it says. What is no GraphQL is
 * `undefined`, and left to the API's own parser to refuse.
 */
export function limitText(text: string): DocumentNode | undefined {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (hasMoreTokens(text)) throw exceeded("tokens", `more than ${LIMITS.tokens}`, LIMITS.tokens, "tokens");
    return undefined;
  }
  limitDocument(document);
  return document;
}

/** The same for a parsed document. */
export function limitDocument(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === "FragmentDefinition") fragments.set(node.name.value, node);
  const sizeOf = measure(fragments);
  // Fragments that no operation uses are validated too.
  for (const node of document.definitions) {
    if (node.kind !== "OperationDefinition" && node.kind !== "FragmentDefinition") continue;
    const { depth, fields, selections, aliases, directives, crowd } = sizeOf(node.selectionSet, []);
    const own = node.directives?.length ?? 0;
    refuse("depth", depth, LIMITS.queryDepth, "fields within fields");
    refuse("selections", selections, LIMITS.selections, "selections with its fragments unfolded");
    if (node.kind === "OperationDefinition") refuse("root fields", fields, LIMITS.rootFields, "root fields");
    refuse("aliases", aliases, LIMITS.aliases, "aliases");
    refuse("directives", directives + own, LIMITS.directives, "directives");
    refuse("directives of one place", Math.max(crowd, own), LIMITS.directivesInOnePlace, "directives in one place");
  }
}

/** A function that gives the size of a selection; each fragment is measured once, whatever unfolds to it. */
function measure(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<FragmentDefinitionNode, Size>();

  function sizeOf(set: SelectionSetNode, within: readonly FragmentDefinitionNode[]): Size {
    return set.selections.reduce((size, node) => sum(size, sizeOfNode(node, within)), NOTHING);
  }

  function sizeOfNode(node: SelectionNode, within: readonly FragmentDefinitionNode[]): Size {
    const directives = node.directives?.length ?? 0;
    const own: Size = { ...NOTHING, selections: 1, directives, crowd: directives };
    if (node.kind === "InlineFragment") return sum(own, sizeOf(node.selectionSet, within));
    if (node.kind === "Field") {
      const inner = node.selectionSet === undefined ? NOTHING : sizeOf(node.selectionSet, within);
      const aliases = inner.aliases + (node.alias === undefined ? 0 : 1);
      return sum(own, { ...inner, depth: 1 + inner.depth, fields: 1, aliases });
    }
    const fragment = fragments.get(node.name.value);
    if (fragment === undefined || within.includes(fragment)) return own;
    const found = known.get(fragment) ?? sizeOf(fragment.selectionSet, [...within, fragment]);
    known.set(fragment, found);
    return sum(own, found);
  }

  return sizeOf;
}

function sum(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    selections: a.selections + b.selections,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    crowd: Math.max(a.crowd, b.crowd),
  };
}

function hasMoreTokens(text: string): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; count <= LIMITS.tokens; count += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

function refuse(subject: string, value: number, most: number, what: string): void {
  if (value > most) throw exceeded(subject, value, most, what);
}

function exceeded(subject: string, value: number | string, most: number, what: string): LiaisonError {
  const allowed = `at most ${most}`;
  const message = `The query has ${value} ${what}; allowed are ${allowed}.`;
  return new LiaisonError("LIMIT_EXCEEDED", message, { subject, value, allowed });
}
