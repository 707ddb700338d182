/** What the browser tests do again and again with a page of Liaison. Waits for states of the page, never for time. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import type { CanvasDescription } from "../../client/canvas/describe-canvas.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

// A browser without a graphics card on a busy machine takes its time; a state that never comes still fails the test.
const PATIENCE_MS = 60_000;

/** Opens an empty page of a wide screen in a fresh profile; whoever opens it closes its context. */
export async function openEmptyPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** Opens an address in a fresh profile and waits for the drawing to settle. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openEmptyPage(browser, options);
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await settled(page);
  return page;
}

/** Waits until nothing is being read or laid out. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-layout="settled"]');
}

/** What the canvas shows. */
export function described(page: Page): Promise<CanvasDescription> {
  return page.evaluate(() => {
    if (window.liaison === undefined) throw new Error("The page offers no window.liaison.");
    return window.liaison.describe();
  });
}

/** Finds an entity by the search, with the keyboard alone, and waits for its inspector. */
export async function find(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).fill(text);
  await page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { name }).first().click();
  await inspected(page, name);
}

/** Waits until the inspector has read all of an entity; its name is there before. */
export async function inspected(page: Page, name: string): Promise<void> {
  const heading = page.getByRole("heading", { level: 2, name, exact: true });
  await page.locator('.panel-body:not([aria-busy="true"])').filter({ has: heading }).waitFor();
}

/** The entities on the canvas as the list twin names them. */
export function twin(page: Page): Promise<readonly string[]> {
  return page.getByRole("listbox", { name: "Entities on the canvas" }).getByRole("option").allTextContents();
}

/** The faults that axe finds, each with the elements concerned. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(axePath, "utf8"));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  });
}

/** What the page asks the API for. */
export type Asked = { readonly query: string; readonly variables: Record<string, unknown> };

const DOCUMENTS = JSON.parse(
  readFileSync(new URL("../../client/generated/persisted-documents.json", import.meta.url), "utf8"),
) as Readonly<Record<string, string>>;

/** A request as the page makes it: by the hash of an operation, in the address or in the body, or by its text. */
function askedBy(request: Request): Asked {
  const parts = new URL(request.url()).searchParams;
  const body = (request.postDataJSON() ?? {}) as {
    readonly query?: string;
    readonly variables?: Record<string, unknown>;
    readonly extensions?: unknown;
  };
  const extensions = (body.extensions ?? JSON.parse(parts.get("extensions") ?? "{}")) as {
    readonly persistedQuery?: { readonly sha256Hash: string };
  };
  return {
    query: body.query ?? DOCUMENTS[extensions.persistedQuery?.sha256Hash ?? ""] ?? "",
    variables: body.variables ?? (JSON.parse(parts.get("variables") ?? "{}") as Record<string, unknown>),
  };
}

/** Answers an operation of the page in place of the server, as long as `answer` gives something. */
export async function answerFor(page: Page, name: string, answer: (asked: Asked) => unknown): Promise<void> {
  await page.route(/\/graphql(\?|$)/, async (route) => {
    const asked = askedBy(route.request());
    const body = new RegExp(`\\bquery ${name}\\b`).test(asked.query) ? answer(asked) : undefined;
    if (body === undefined) await route.fallback();
    else await route.fulfill({ json: body });
  });
}
