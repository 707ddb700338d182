/**
 * A browser for the tests: an installed Chromium or Chrome if there is one, else the one that @sparticuz/chromium
 * carries with the libraries it needs.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a headless browser; whoever starts it closes it. */
export async function openBrowser(): Promise<Browser> {
  const path = installed();
  if (path !== undefined) return chromium.launch({ executablePath: path, args: ["--no-sandbox"], headless: true });
  // Read while the package is imported: it unpacks its own libraries only where it believes to need them.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: carried } = await import("@sparticuz/chromium");
  // In a single process the browser would end with its first context.
  const args = carried.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return chromium.launch({
    executablePath: await carried.executablePath(),
    args: [...args, "--no-sandbox"],
    headless: true,
  });
}
