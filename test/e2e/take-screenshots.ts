/**
 * Takes the pictures in `docs/` from a Liaison of its own with the shipped data set: `npm run screenshots`. With an
 * address after `--` it takes them from the Liaison there.
 */
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { openBrowser } from "./browser.ts";
import { startLiaison } from "./own-liaison.ts";
import { find, openPage, settled } from "./page.ts";

type Shot = {
  readonly name: string;
  /** The address after `#`; one of its own shows no tour. */
  readonly hash?: string;
  readonly options?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
};

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

const yinLi = (page: Page): Promise<void> => find(page, "Yin Li", "Yin Li");

/** Every view and drawing, light, dark and on a phone. */
const VIEWS = [
  ["venues", "#view=venues"],
  ["initiatives", "#view=initiatives&layout=flow"],
  ["everything", "#view=everything"],
  ["layers", "#layout=layers"],
  ["rings", "#view=everything&layout=rings"],
] as const;

const SHOTS: readonly Shot[] = [
  { name: "screenshot", prepare: yinLi },
  { name: "screenshot-dark", options: { colorScheme: "dark" }, prepare: yinLi },
  {
    name: "screenshot-table",
    hash: "#form=table",
    prepare: (page) => page.locator("tbody th").first().waitFor(),
  },
  {
    name: "screenshot-roster",
    hash: "#form=roster&by=matrix",
    prepare: (page) => page.getByRole("grid", { name: "Officials by bodies" }).waitFor(),
  },
  {
    name: "screenshot-trace",
    hash: "#ask=up~initiative:center-for-international-exchanges&sel=initiative:center-for-international-exchanges",
    prepare: async (page) => {
      await page.locator(".step").first().waitFor();
      await page.getByRole("region", { name: "Officials behind it" }).waitFor();
    },
  },
  { name: "screenshot-phone", options: PHONE },
  ...VIEWS.flatMap(([name, hash]): readonly Shot[] => [
    { name: `view-${name}`, hash },
    { name: `view-${name}-dark`, hash, options: { colorScheme: "dark" } },
    { name: `view-${name}-phone`, hash, options: PHONE },
  ]),
];

const given = process.argv[2];
const liaison =
  given === undefined ? await startLiaison() : { address: given, close: (): Promise<void> => Promise.resolve() };
try {
  const browser = await openBrowser();
  for (const { name, hash = "", options = {}, prepare } of SHOTS) {
    const page = await openPage(browser, `${liaison.address}${hash}`, options);
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
