/** One Liaison and one browser for the tests of a file, and pages of them. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./browser.ts";
import { type OwnLiaison, startLiaison } from "./own-liaison.ts";
import { openEmptyPage, openPage } from "./page.ts";

/** What a file of tests has: pages in a fresh profile each, closed after the act. */
export type Pages = {
  /** A page at what follows Liaison's address, or at a whole address, once its drawing has settled. */
  readonly withPage: <T>(hash: string, act: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;
  /** A page that is prepared before it opens Liaison; the act starts while it still reads and draws. */
  readonly withPrepared: <T>(prepare: (page: Page) => Promise<void>, act: (page: Page) => Promise<T>) => Promise<T>;
  readonly address: () => string;
};

/** A phone. */
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Starts them before the file's tests and ends them afterwards. */
export function withLiaison(): Pages {
  let liaison: OwnLiaison;
  let browser: Browser;
  beforeAll(async () => {
    liaison = await startLiaison();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await liaison?.close();
  });
  return {
    address: () => liaison.address,
    withPage: async (hash, act, options = {}) => {
      const page = await openPage(browser, hash.startsWith("http") ? hash : `${liaison.address}${hash}`, options);
      try {
        return await act(page);
      } finally {
        await page.context().close();
      }
    },
    withPrepared: async (prepare, act) => {
      const page = await openEmptyPage(browser);
      try {
        await prepare(page);
        await page.goto(liaison.address);
        return await act(page);
      } finally {
        await page.context().close();
      }
    },
  };
}
