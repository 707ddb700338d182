/**
 * One browser for the tests of a file, and pages of the Liaison that all files share: `liaison.setup.ts` starts it. A test
 * that changes its data or kills its database starts one of its own, by `own-liaison.ts`.
 */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { openBrowser } from "./browser.ts";
import { openEmptyPage, openPage } from "./page.ts";

/** What a file of tests has: pages in a fresh profile each, closed after the act. */
export type Pages = {
  /** A page at what follows Liaison's address, or at a whole address, once its drawing has settled. */
  readonly withPage: <T>(hash: string, act: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;
  /** A page that is prepared before it opens what follows Liaison's address; the act starts while it still reads and draws. */
  readonly withPrepared: <T>(
    prepare: (page: Page) => Promise<unknown>,
    act: (page: Page) => Promise<T>,
    hash?: string,
    options?: BrowserContextOptions,
  ) => Promise<T>;
  readonly address: () => string;
};

/** A phone. */
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Where the shared Liaison is; throws what kept it from starting. */
function sharedAddress(): string {
  const liaison = inject("liaison");
  if ("fault" in liaison) throw new Error(liaison.fault);
  return liaison.address;
}

/** Opens the browser before the file's tests and closes it afterwards. */
export function withLiaison(): Pages {
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    address = sharedAddress();
    browser = await openBrowser();
  });
  afterAll(async () => browser?.close());
  return {
    address: () => address,
    withPage: async (hash, act, options = {}) => {
      const page = await openPage(browser, hash.startsWith("http") ? hash : `${address}${hash}`, options);
      try {
        return await act(page);
      } finally {
        await page.context().close();
      }
    },
    withPrepared: async (prepare, act, hash = "", options = {}) => {
      const page = await openEmptyPage(browser, options);
      try {
        await prepare(page);
        await page.goto(`${address}${hash}`);
        return await act(page);
      } finally {
        await page.context().close();
      }
    },
  };
}
