/** Measures the first picture of the shipped data set, Liaison's page and sigma's in turn, each in a fresh profile. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";

/** Milliseconds from the start of the navigation to the first picture, and until all of Liaison's page can be used. */
export type StartPair = { readonly liaison: number; readonly sigma: number; readonly ready: number };

/**
 * The first picture of Liaison: all entities are painted at their final places with lines and names, and the frame after that
 * has begun, as with sigma. Its buttons and panels come later.
 */
async function liaisonStart(
  browser: Browser,
  address: string,
): Promise<{ readonly first: number; readonly ready: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector("[data-first-picture]") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        window.firstPicture = performance.now();
      });
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-first-picture"] });
  });
  await page.goto(`${address}liaison.html#view=everything`, { waitUntil: "commit" });
  const time = await page.waitForFunction(() => window.firstPicture, undefined, { timeout: 120_000 });
  const value = (await time.jsonValue()) ?? Number.NaN;
  await page.waitForSelector('[data-layout="settled"]');
  const ready = await page.evaluate(() => performance.now());
  await context.close();
  return { first: value, ready };
}

async function sigmaStart(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address}sigma.html`, { waitUntil: "commit" });
  const time = await page.waitForFunction(() => window.firstPicture, undefined, { timeout: 120_000 });
  const value = (await time.jsonValue()) ?? Number.NaN;
  await context.close();
  return value;
}

/** `rounds` pairs, in an order that changes from round to round. */
export async function measureStart(browser: Browser, address: string, rounds: number): Promise<readonly StartPair[]> {
  const pairs: StartPair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await liaisonStart(browser, address) : null;
    const sigma = await sigmaStart(browser, address);
    const liaison = first ?? (await liaisonStart(browser, address));
    pairs.push({ liaison: liaison.first, ready: liaison.ready, sigma });
  }
  return pairs;
}

/** The scripts that the page needs before it can do anything, gzipped, in kB: those that its HTML names. */
export function initialScript(): number {
  const folder = join(PROJECT_ROOT, "dist", "client");
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const files = new Set([...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].flatMap(([, file]) => file ?? []));
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
