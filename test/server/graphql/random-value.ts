/** Values at random for arguments and input objects of the real schema. Called by `random-query.ts`. */
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { Random } from "../../cypher/read/random.ts";
import { DATES, DOCUMENTS, ROLES, WORDS } from "../../cypher/read/random-world.ts";

/** Ids that questions may name. */
export type Known = { readonly entities: readonly string[]; readonly relationships: readonly string[] };

/** What values are made from. */
type Making = { readonly random: Random; readonly known: Known };

/** The value as it is written in a query. */
export function literal(type: GraphQLInputType, value: unknown): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (value === null) return "null";
  if (isListType(bare) && Array.isArray(value))
    return `[${value.map((item) => literal(bare.ofType, item)).join(", ")}]`;
  if (isEnumType(bare)) return String(value);
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    return `{ ${Object.entries(Object(value))
      .flatMap(([name, part]) => {
        const field = fields[name];
        return field === undefined ? [] : [`${name}: ${literal(field.type, part)}`];
      })
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}

/** A value at random for an argument or an input field of the name, within filters at most so deep. */
export function valueFor(making: Making, type: GraphQLInputType, name: string, depth: number, field: string): unknown {
  const { random, known } = making;
  if (isNonNullType(type)) return valueFor(making, type.ofType, name, depth, field);
  if (isListType(type)) {
    const item = type.ofType;
    const most = /^(ids|among|touching|exceptNeighbours)$/.test(name) ? 6 : 3;
    const items = Array.from({ length: random.below(most + 1) }, () => valueFor(making, item, name, depth, field));
    return field === "neighborhood" && name === "ids" ? [...items, random.one(known.entities)] : items;
  }
  if (isEnumType(type)) return random.one(type.getValues()).name;
  if (isInputObjectType(type)) {
    if (type.name === "DateFilter" || type.name === "CountFilter") return boundsFor(making, type.name);
    const fields = Object.values(type.getFields()).filter(
      (part) => depth > 0 || !["and", "or", "not", "from", "to"].includes(part.name),
    );
    const chosen = fields.filter((part) => isNonNullType(part.type) || random.chance(2 / fields.length));
    return Object.fromEntries(
      chosen.map((part) => [part.name, valueFor(making, part.type, part.name, depth - 1, field)]),
    );
  }
  if (type.name === "Boolean") return random.chance(0.5);
  if (type.name === "Int") return random.below(8);
  if (type.name === "Date") return random.one(DATES);
  if (name === "roles") return random.one(ROLES);
  if (name === "sources") return random.one(DOCUMENTS);
  if (type.name === "ID") return idFor(making, field);
  const word = random.one(random.chance(0.3) ? ROLES : WORDS);
  return random.chance(0.3)
    ? word.slice(0, 1 + random.below(4))
    : random.chance(0.5)
      ? word
      : `${word} ${random.one(WORDS)}`;
}

/** Bounds that do not contradict each other: what is refused is refused wherever it stands, also where no answer leads. */
function boundsFor({ random }: Making, name: "DateFilter" | "CountFilter"): unknown {
  const [low, high] = name === "DateFilter" ? ["from", "to"] : ["min", "max"];
  const values = (
    name === "DateFilter" ? [random.one(DATES), random.one(DATES)] : [random.below(8), random.below(8)]
  ).sort();
  const parts = [
    [low, values[0]],
    [high, values[1]],
  ];
  return Object.fromEntries(random.chance(0.5) ? parts : [random.one(parts)]);
}

function idFor({ random, known }: Making, field: string): string {
  if (field === "source") return random.one(DOCUMENTS);
  if (field === "node" && random.chance(0.6)) return random.one([...known.relationships, ...DOCUMENTS]);
  return random.chance(0.03) ? "nobody" : random.one(known.entities);
}
