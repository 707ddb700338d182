/** Puts the compilers together: each may need the others, and none imports the others' callers. */
import { compileConnection } from "./compile-connection.ts";
import { compileEntity } from "./compile-entity.ts";
import { compileRelationship } from "./compile-relationship.ts";
import type { Compiler, Scope } from "./writer.ts";

/** The compilers of one statement, sharing its scope. */
export function openCompiler(scope: Scope): Compiler {
  const compiler: Compiler = {
    scope,
    entity: (variable, shape, kinds) => compileEntity(compiler, variable, shape, kinds),
    relationship: (variable, shape, ends) => compileRelationship(compiler, variable, shape, ends),
    connection: (rows, keys, page, shape) => compileConnection(compiler, rows, keys, page, shape),
  };
  return compiler;
}
