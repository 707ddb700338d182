/** The GraphQL scalar for dates: EDTF level 0, refused with what would be allowed. */
import { GraphQLScalarType } from "graphql";
import { EDTF_ALLOWED, parseEdtf } from "../../cypher/model/edtf.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

function readDate(value: unknown): string {
  if (typeof value === "string" && parseEdtf(value) !== undefined) return value;
  throw new LiaisonError("BAD_INPUT", `The date ${JSON.stringify(value)} is not one; allowed is ${EDTF_ALLOWED}.`, {
    subject: "date",
    value,
    allowed: EDTF_ALLOWED,
  });
}

/** Dates travel as the text that the sources give. */
export const DATE_SCALAR = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A date of EDTF level 0: 2024, 2024-05 or 2024-05-16; a trailing ~ marks an inferred one.",
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === "StringValue" ? node.value : "value" in node ? node.value : undefined),
  serialize: String,
});
