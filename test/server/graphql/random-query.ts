/**
 * Valid queries at random over the real schema: nested, aliased, with fragments on kinds and interfaces, one key for
 * different fields of different kinds, variables, @skip and @include, every argument. A response key is made from the
 * field's name and arguments, so that equal keys always may be merged.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { KIND_NAMES } from "../../../cypher/model/kinds.ts";
import { linkFields } from "../../../cypher/model/link-fields.ts";
import { type Random, seeded } from "../../cypher/read/random.ts";
import { SCHEMA } from "./ask.ts";
import { type Known, literal, valueFor } from "./random-value.ts";

/** A query with its variables. */
export type Query = { readonly text: string; readonly variables: Readonly<Record<string, unknown>> };

type Writing = {
  readonly random: Random;
  readonly known: Known;
  readonly variables: Map<string, { readonly type: string; readonly value: unknown }>;
  readonly fragments: Map<string, { readonly on: string; readonly depth: number; readonly text: string }>;
  /** Two plain fields whose keys are exchanged, so that a key never tells the field. */
  readonly swapped: ReadonlyMap<string, string>;
  readonly keys: Map<string, string>;
};

/** Root fields that are compared with oracles of their own: the model is fixed, and the others walk the whole structure. */
const ELSEWHERE = new Set([
  "model",
  "dependencies",
  "paths",
  "linkedInitiatives",
  "linkedOfficials",
  "interlocks",
  "structure",
  "changes",
]);

/** The same for fields of entities. */
const LATER = new Set(["linkedInitiatives", "linkedOfficials", "measure"]);

/** The query of a seed; entities are nested at most four deep. */
export function randomQuery(seed: number, known: Known): Query {
  const random = seeded(seed);
  const [a, b] = random.one([
    ["id", "name"],
    ["kind", "type"],
    ["role", "note"],
    ["totalCount", "edges"],
    ["x", "y"],
  ] as const);
  const writing: Writing = {
    random,
    known,
    variables: new Map(),
    fragments: new Map(),
    swapped: new Map([
      [a, b],
      [b, a],
    ]),
    keys: new Map(),
  };
  const fields = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).filter(({ name }) => !ELSEWHERE.has(name));
  const roots = Array.from({ length: 1 + random.below(2) }, (_, index) => {
    const text = fieldText(writing, random.one(fields), 4, "Query");
    return text.replace(/^(?:\w+: )?/, `root${index}: `);
  });
  const declared = [...writing.variables].map(([name, { type }]) => `$${name}: ${type}`).join(", ");
  const fragments = [...writing.fragments].map(([name, { on, text }]) => `fragment ${name} on ${on} ${text}`);
  return {
    text: [`query${declared && `(${declared})`} { ${roots.join(" ")} }`, ...fragments].join("\n"),
    variables: Object.fromEntries([...writing.variables].map(([name, { value }]) => [name, value])),
  };
}

function fieldText(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number, on: string): string {
  const args = argumentsText(writing, field, depth, on);
  const key = keyOf(writing, field.name, args);
  const directive = directiveText(writing);
  const head = `${key === field.name ? "" : `${key}: `}${field.name}${args}${directive}`;
  const inner = selectionText(writing, field.type, depth);
  return `${head}${inner && ` ${inner}`}`;
}

/** The same key for the same field and arguments, another for any other. */
function keyOf(writing: Writing, name: string, args: string): string {
  const swap = args === "" ? writing.swapped.get(name) : undefined;
  if (swap !== undefined) return swap;
  if (args === "") return name;
  const known = writing.keys.get(name + args);
  const key = known ?? `${name}${writing.keys.size}`;
  writing.keys.set(name + args, key);
  return key;
}

function directiveText(writing: Writing): string {
  const { random } = writing;
  if (!random.chance(0.12)) return "";
  const name = random.one(["yes", "no"]);
  const asVariable = random.chance(0.7);
  if (asVariable) writing.variables.set(name, { type: "Boolean!", value: name === "yes" });
  const condition = asVariable ? `$${name}` : String(name === "yes");
  const sense = random.chance(0.75) ? name === "yes" : name === "no";
  return sense ? ` @include(if: ${condition})` : ` @skip(if: ${condition})`;
}

function selectionText(writing: Writing, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return "";
  const { random } = writing;
  const isEntity = named.name === "Entity" || named.name === "Node" || KIND_NAMES.some((kind) => kind === named.name);
  const left = isEntity ? depth - 1 : depth;
  const ready = [...writing.fragments].filter(([, { on, depth: needed }]) => on === named.name && needed <= left);
  const reused = ready.length > 0 && random.chance(0.3) ? ` ...${random.one(ready)[0]}${directiveText(writing)}` : "";
  const parts = partsText(writing, named.name, Object.values(named.getFields()), left);
  if (isInterfaceType(named)) parts.push(...onKinds(writing, named.name, left));
  if (isEntity && random.chance(0.15))
    parts.push(`... on Entity { ${partsText(writing, "Entity", entityFields(), left).join(" ")} }`);
  const text = `{ ${parts.join(" ")}${reused} }`;
  if (!random.chance(0.2)) return text;
  const name = `F${writing.fragments.size}`;
  writing.fragments.set(name, { on: named.name, depth: left, text });
  return `{ __typename ...${name}${directiveText(writing)} }`;
}

function entityFields(): readonly GraphQLField<unknown, unknown>[] {
  const type = SCHEMA.getType("Entity");
  return isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function partsText(
  writing: Writing,
  on: string,
  fields: readonly GraphQLField<unknown, unknown>[],
  depth: number,
): string[] {
  const { random } = writing;
  const usable = fields.filter(({ name, type }) => !LATER.has(name) && (depth > 0 || !leadsOn(type)));
  const count = 1 + random.below(3);
  const parts = Array.from({ length: count }, () => fieldText(writing, random.one(usable), depth, on));
  if (random.chance(0.15)) parts.push("__typename");
  // A field asked for twice is answered once, with what both ask for.
  if (random.chance(0.1)) parts.push(fieldText(writing, random.one(usable), depth, on));
  return parts;
}

/** True if below the field there are entities, which need depth. */
function leadsOn(type: GraphQLOutputType): boolean {
  const { name } = getNamedType(type);
  return /Connection$|^(Entity|Relationship|Node)$/.test(name) || KIND_NAMES.some((kind) => kind === name);
}

/** Fragments on some kinds; at times one key that means another field for each kind. */
function onKinds(writing: Writing, on: string, depth: number): readonly string[] {
  const { random } = writing;
  const kinds = [...new Set(random.some(KIND_NAMES, 2))];
  const fragments = kinds.map((kind) => {
    const type = SCHEMA.getType(kind);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    return `... on ${kind}${directiveText(writing)} { ${partsText(writing, kind, fields, depth).join(" ")} }`;
  });
  if (depth > 0 && random.chance(0.25)) {
    const inner = `{ totalCount nodes { id name } edges { role standing node { degree } } }`;
    const key = `same${writing.keys.size}`;
    writing.keys.set(key, key);
    for (const kind of new Set(random.some(KIND_NAMES, 4)))
      fragments.push(
        `... on ${kind} { ${key}: ${random.one(linkFields(kind)).name}(first: ${random.below(4)}) ${inner} }`,
      );
  }
  if (on === "Node" && random.chance(0.5)) {
    const other = random.one(["Source", "Relationship"]);
    const type = SCHEMA.getType(other);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    fragments.push(`... on ${other} { ${partsText(writing, other, fields, depth).join(" ")} }`);
  }
  return fragments;
}

function argumentsText(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number, on: string): string {
  const { random } = writing;
  const names = field.args.map(({ name }) => name);
  const backwards = names.includes("last") && random.chance(0.3);
  const given = field.args.flatMap((argument): readonly string[] => {
    const { name, type } = argument;
    if (name === "first" || name === "last") {
      const wanted = backwards ? name === "last" : name === "first";
      // Below the first level pages are small, so that an answer stays one.
      const share = depth >= 4 && on === "Query" ? 0.6 : 1;
      return wanted && random.chance(share) ? [valueText(writing, argument, random.below(depth >= 4 ? 8 : 4))] : [];
    }
    if (name === "after" || name === "before") return [];
    if (name === "depth") return random.chance(0.7) ? [valueText(writing, argument, random.below(4))] : [];
    if (name === "limit") return [valueText(writing, argument, 1 + random.below(20))];
    if (!isNonNullType(type) && !random.chance(0.35)) return [];
    return [valueText(writing, argument, valueFor(writing, type, name, 2, field.name))];
  });
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

function valueText(writing: Writing, { name, type }: GraphQLArgument, value: unknown): string {
  if (!writing.random.chance(0.3)) return `${name}: ${literal(type, value)}`;
  const variable = `v${writing.variables.size}`;
  writing.variables.set(variable, { type: String(type), value });
  return `${name}: $${variable}`;
}
