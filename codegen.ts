/**
 * Types the client's operations against the printed schema: `npm run codegen` writes client/generated/, which is
 * committed so that a checkout type-checks. Documents are strings, so the page carries no GraphQL parser.
 */
import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const config: CodegenConfig = {
  schema: "server/graphql/schema.graphql",
  documents: ["client/api/operations/*.graphql"],
  generates: {
    "client/generated/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        // The page sends the hashes; the manifest tells the server the texts.
        persistedDocuments: { hashAlgorithm: sha256, hashPropertyName: "hash" },
      },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false },
        immutableTypes: true,
        scalars: { Date: "string", ID: { input: "string", output: "string" } },
      },
    },
  },
};

export default config;
