/**
 * Types the client's operations, and those of the examples, against the printed schema: `npm run codegen` writes
 * client/generated/ and docs/examples/generated/, which are committed so that a checkout type-checks. Documents are strings, so the page carries no GraphQL parser.
 */
import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const TYPES = {
  documentMode: "string",
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  avoidOptionals: { field: true, inputValue: false },
  immutableTypes: true,
  scalars: { Date: "string", ID: { input: "string", output: "string" } },
};

const config: CodegenConfig = {
  schema: "server/graphql/schema.graphql",
  generates: {
    "docs/examples/generated/": {
      documents: "docs/examples/*.graphql",
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: { ...TYPES, onlyOperationTypes: true },
    },
    "client/generated/": {
      documents: "client/api/operations/*.graphql",
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        // The page sends the hashes; the manifest tells the server the texts.
        persistedDocuments: { hashAlgorithm: sha256, hashPropertyName: "hash" },
      },
      config: TYPES,
    },
  },
};

export default config;
