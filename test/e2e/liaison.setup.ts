/**
 * One Liaison for the `e2e` project: started before its first test file, stopped and its home removed after its last. Test
 * files share it through `with-liaison.ts`. If it does not start, the other projects' tests run all the same, and each file
 * of this one fails with the words that are kept here.
 */
import type { TestProject } from "vitest/node";
import { startLiaison } from "./own-liaison.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where it is, or what kept it from starting. */
    liaison: { readonly address: string } | { readonly fault: string };
  }
}

/** Vitest calls it once; what it returns is called at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { address, close } = await startLiaison();
    project.provide("liaison", { address });
    return close;
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    project.provide("liaison", { fault: `The Liaison that the browser tests share did not start. ${fault}` });
    return async () => undefined;
  }
}
