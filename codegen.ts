/**
 * Types the client's operations against the printed schema: `npm run codegen` writes client/generated/, which is
 * committed so that a checkout type-checks. Documents are strings, so the page carries no GraphQL parser.
 */
import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "server/graphql/schema.graphql",
  documents: ["client/api/operations/*.graphql"],
  generates: {
    "client/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
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
