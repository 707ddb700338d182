/** The schema: printed where clients find it, and derived from the model so that a new row is enough. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  printType,
  validateSchema,
} from "graphql";
import { describe, expect, test } from "vitest";
import { KIND_NAMES, KINDS } from "../../../cypher/model/kinds.ts";
import { linkFields } from "../../../cypher/model/link-fields.ts";
import { RELATIONSHIP_TYPE_NAMES, relationshipSpec } from "../../../cypher/model/relationship-types.ts";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { SCHEMA_ITEMS } from "../../../cypher/schema/schema-items.ts";
import { printedSchema } from "../../../server/graphql/printed-schema.ts";
import { linkTarget } from "../../../server/graphql/type-defs.ts";
import { SCHEMA } from "./ask.ts";

test("schema.graphql is what the schema prints (npm run schema writes it)", () => {
  const file = readFileSync(join(PROJECT_ROOT, "server/graphql/schema.graphql"), "utf8");
  expect(file).toBe(printedSchema());
});

test("the schema is valid and every type, field and enum value of the model is described", () => {
  expect(validateSchema(SCHEMA)).toEqual([]);
  for (const kind of KIND_NAMES) {
    const type = SCHEMA.getType(kind);
    expect(type?.description).toBe(KINDS[kind].what);
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : [])
      expect(field.description, `${kind}.${field.name}`).toBeTruthy();
  }
});

test("every argument, every field of an input and every value of an enum is described", () => {
  const types = Object.values(SCHEMA.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const undescribed = types.flatMap((type) => {
    const parts = isEnumType(type)
      ? type.getValues().map((value) => [value.name, value.description])
      : isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => [field.name, field.description])
        : isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields()).flatMap((field) =>
              field.args.map((argument) => [`${field.name}(${argument.name})`, argument.description]),
            )
          : [];
    return parts.flatMap(([name, description]) => (description ? [] : [`${type.name}.${name}`]));
  });
  expect(undescribed).toEqual([]);
});

test("nothing in the schema is without a description", () => {
  const silent: string[] = [];
  const note = (place: string, { description }: { readonly description?: unknown }): void => {
    if (!description) silent.push(place);
  };
  for (const type of Object.values(SCHEMA.getTypeMap()).filter((one) => !isIntrospectionType(one))) {
    note(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    else if ("getFields" in type)
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        for (const arg of "args" in field ? field.args : []) note(`${type.name}.${field.name}(${arg.name})`, arg);
      }
  }
  expect(silent).toEqual([]);
});

describe("a kind in the model's table is enough", () => {
  const query = SCHEMA.getQueryType()?.getFields() ?? {};
  const enumNames = valuesOf("Kind");
  const items = SCHEMA_ITEMS.map(({ name }) => name);

  test.each(KIND_NAMES)("for %s to be a type, a list, an enum value, and indexed", (kind) => {
    const type = SCHEMA.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no object type`);
    expect(type.getInterfaces().map(({ name }) => name)).toEqual(["Node", "Entity"]);
    const entity = SCHEMA.getType("Entity");
    expect(Object.keys(type.getFields())).toEqual(
      expect.arrayContaining(Object.keys(isInterfaceType(entity) ? entity.getFields() : {})),
    );
    expect(String(query[KINDS[kind].list]?.type)).toBe(`${kind}Connection!`);
    expect(query[KINDS[kind].list]?.args.map(({ name }) => name)).toEqual([
      "filter",
      "orderBy",
      "first",
      "after",
      "last",
      "before",
    ]);
    expect(enumNames).toContain(kind);
    expect(items).toContain(`${kind}_name_key`);
    const index = SCHEMA_ITEMS.find(({ name }) => name === `${kind}_name_key`);
    expect(index?.statement.text).toMatch(new RegExp(`\\(\\w+:${kind}\\)`));
  });
});

describe("a relationship type in the model's table is enough", () => {
  const items = SCHEMA_ITEMS.map(({ name }) => name);

  test.each(RELATIONSHIP_TYPE_NAMES)("for %s to be an enum value, a field at both ends, and constrained", (type) => {
    const { from, to, outField, inField } = relationshipSpec(type);
    expect(valuesOf("RelationshipType")).toContain(type);
    for (const kind of from) expect(fieldsOf(kind)).toContain(outField);
    for (const kind of to) expect(fieldsOf(kind)).toContain(inField);
    expect(items).toContain(`${type}_id`);
    const constraint = SCHEMA_ITEMS.find(({ name }) => name === `${type}_id`);
    expect(constraint?.statement.text).toContain(`:${type}]`);
  });

  test("and each field arrives at the one kind, or at the interface where there are several", () => {
    for (const kind of KIND_NAMES) {
      const type = SCHEMA.getType(kind);
      const fields = isObjectType(type) ? type.getFields() : {};
      for (const link of linkFields(kind)) {
        expect(String(fields[link.name]?.type), `${kind}.${link.name}`).toBe(`${linkTarget(link)}LinkConnection!`);
        const hasKinds = fields[link.name]?.args.some(({ name }) => name === "kinds");
        expect(hasKinds, `${kind}.${link.name}(kinds)`).toBe(linkTarget(link) === "Entity");
      }
    }
  });
});

test("constraints and indexes are those of the model and no others, each once", () => {
  const expected = [
    "entity_id",
    "source_id",
    "dataset_name",
    ...RELATIONSHIP_TYPE_NAMES.map((type) => `${type}_id`),
    "entity_name_key",
    ...KIND_NAMES.map((kind) => `${kind}_name_key`),
    "entity_names",
    "entity_aliases",
  ];
  expect(SCHEMA_ITEMS.map(({ name }) => name)).toEqual(expected);
});

test("the schema names no kind and no type that the model does not have", () => {
  expect(valuesOf("Kind")).toEqual(KIND_NAMES);
  expect(valuesOf("RelationshipType")).toEqual(RELATIONSHIP_TYPE_NAMES);
  const implementing = SCHEMA.getPossibleTypes(interfaceOf("Entity")).map(({ name }) => name);
  expect(implementing).toEqual(KIND_NAMES);
  expect(printType(interfaceOf("Node"))).toContain("id: ID!");
});

function valuesOf(name: string): readonly string[] {
  const type = SCHEMA.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

function fieldsOf(name: string): readonly string[] {
  const type = SCHEMA.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

function interfaceOf(name: string) {
  const type = SCHEMA.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is no interface`);
  return type;
}
