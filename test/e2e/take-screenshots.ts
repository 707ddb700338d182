/** Takes the pictures in `docs/` from a Liaison of its own with the shipped data set: `npm run screenshots`. */
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { openBrowser } from "./browser.ts";
import { startLiaison } from "./own-liaison.ts";
import { find, openPage, settled } from "./page.ts";

type Shot = {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
};

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

const yinLi = (page: Page): Promise<void> => find(page, "Yin Li", "Yin Li");

const SHOTS: readonly Shot[] = [
  { name: "screenshot", prepare: yinLi },
  { name: "screenshot-dark", options: { colorScheme: "dark" }, prepare: yinLi },
  {
    name: "screenshot-table",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Table" }).click();
      await page.locator("table").first().waitFor();
    },
  },
  { name: "screenshot-phone", options: PHONE },
];

const liaison = await startLiaison();
try {
  const browser = await openBrowser();
  for (const { name, options = {}, prepare } of SHOTS) {
    const page = await openPage(browser, liaison.address, options);
    await prepare?.(page);
    await settled(page);
    await page.screenshot({ path: join(PROJECT_ROOT, "docs", `${name}.png`), animations: "disabled" });
    console.log(`docs/${name}.png`);
    await page.context().close();
  }
  await browser.close();
} finally {
  await liaison.close();
}
