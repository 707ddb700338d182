/**
 * The first picture: stands before the page's parts have come, shows what Cytoscape then shows at the same places, and is
 * taken away for it; a page whose parts do not come says so.
 */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answerFor, described, settled } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage, withPrepared } = withLiaison();

/** The scripts of the page's parts, apart from which the first picture is to stand. */
const PARTS = "**/assets/open-page-*.js";

/** A page that shows its first picture, since its parts wait; `go` lets them come. */
function withPicture(
  hash: string,
  options: BrowserContextOptions,
  act: (page: Page, go: () => void) => Promise<void>,
): Promise<void> {
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  return withPrepared(
    (page) =>
      page.route(PARTS, async (route) => {
        await gone;
        await route.continue();
      }),
    async (page) => {
      await page.waitForSelector("[data-first-picture]");
      await act(page, go);
    },
    hash,
    options,
  );
}

type Shot = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the canvas is, without the tools at its edge. */
async function canvasOf(page: Page): Promise<Shot> {
  const box = await page.locator(".canvas").boundingBox();
  if (box === null) throw new Error("The page has no canvas.");
  return box;
}

/** The share of what is inked in either shot that is not inked in the other: nothing within two pixels of it. */
function strayInk(page: Page, shots: readonly [string, string], paper: string): Promise<number> {
  return page.evaluate(
    async ([first, second, background]) => {
      const inkOf = async (shot: string): Promise<{ ink: Uint8Array; width: number; height: number }> => {
        const image = new Image();
        image.src = `data:image/png;base64,${shot}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
        context?.drawImage(image, 0, 0);
        const { data, width, height } = context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
        const [red = 0, green = 0, blue = 0] = background.match(/\d+/g)?.map(Number) ?? [];
        const ink = new Uint8Array(width * height);
        for (let at = 0; at < ink.length; at += 1) {
          const [r = 0, g = 0, b = 0] = data.subarray(4 * at, 4 * at + 3);
          ink[at] = Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) > 150 ? 1 : 0;
        }
        return { ink, width, height };
      };
      const [one, two] = [await inkOf(first), await inkOf(second)];
      const missing = (from: typeof one, there: typeof one): readonly [number, number] => {
        let [stray, all] = [0, 0];
        for (let y = 2; y < from.height - 2; y += 1) {
          for (let x = 2; x < from.width - 2; x += 1) {
            if (from.ink[y * from.width + x] === 0) continue;
            all += 1;
            let near = false;
            for (let dy = -2; dy <= 2 && !near; dy += 1) {
              for (let dx = -2; dx <= 2 && !near; dx += 1) near = there.ink[(y + dy) * there.width + x + dx] === 1;
            }
            if (!near) stray += 1;
          }
        }
        return [stray, all];
      };
      const [[strayOne, allOne], [strayTwo, allTwo]] = [missing(one, two), missing(two, one)];
      return (strayOne + strayTwo) / (allOne + allTwo);
    },
    [...shots, paper] as const,
  );
}

const VIEWS = [
  { hash: "#view=everything", options: {} },
  { hash: "", options: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
  { hash: "", options: { viewport: { width: 390, height: 844 } } },
  { hash: "#view=everything", options: { viewport: { width: 390, height: 844 }, colorScheme: "dark" } },
] as const;

describe.each(VIEWS)("the first picture of “$hash” in $options", ({ hash, options }) => {
  it("stands without the page's parts, where the canvas then shows the same", async () => {
    await withPicture(hash, options, async (page, go) => {
      const before = await canvasOf(page);
      expect(await page.locator(".canvas-graph").count()).toBe(0);
      const count = Number(await page.getAttribute("html", "data-first-picture"));
      const first = await page.screenshot({ clip: before });
      go();
      await settled(page);
      await page.waitForSelector(".first-picture", { state: "detached" });
      expect(await canvasOf(page)).toEqual(before);
      expect((await described(page)).nodes).toHaveLength(count);
      // What the page shows beside the drawing is not of the drawing.
      await page.addStyleTag({ content: ".tools, .notice, .canvas-tip { display: none !important; }" });
      const then = await page.screenshot({ clip: before });
      const paper = await page.evaluate(
        () => getComputedStyle(document.querySelector(".stage") ?? document.body).backgroundColor,
      );
      expect(await strayInk(page, [first.toString("base64"), then.toString("base64")], paper)).toBeLessThan(0.02);
    });
  });
});

it("is not shown for a view that is more than a picture", async () => {
  await withPage("#view=everything&form=table", async (page) => {
    expect(await page.getAttribute("html", "data-first-picture")).toBeNull();
  });
});

it("keeps nobody waiting where there is nobody to picture", async () => {
  await withPage("#view=empty", async (page) => {
    await page.locator(".empty h2").waitFor();
    expect(await page.getAttribute("html", "data-first-picture")).toBeNull();
  });
});

it("does not keep the page from telling what went wrong", async () => {
  await withPrepared(
    (page) =>
      answerFor(page, "Everything", () => ({
        errors: [{ message: "The graph took too long.", extensions: { code: "TIMEOUT" } }],
      })),
    async (page) => {
      await page.getByRole("alert").filter({ hasText: "The graph took too long." }).waitFor();
      expect(await page.locator(".first-picture").count()).toBe(0);
    },
    "#view=everything",
  );
});

it("gives way to words if the page's parts do not come", async () => {
  await withPrepared(
    (page) => page.route(PARTS, (route) => route.abort()),
    async (page) => {
      await page.getByText("The page could not be loaded.").waitFor();
      expect(await page.locator(".first-picture").count()).toBe(0);
    },
    "#view=everything",
  );
});

describe("the first question", () => {
  it.each(["", "#view=venues", "#view=initiatives", "#view=everything", "#view=toString"])(
    "goes out at %j before any script has come, and is asked once",
    async (hash) => {
      let go = (): void => undefined;
      const gone = new Promise<void>((resolve) => {
        go = resolve;
      });
      const asked: string[] = [];
      await withPrepared(
        async (page) => {
          page.on("request", (request) => {
            if (new URL(request.url()).pathname !== "/graphql") return;
            asked.push(request.url());
            go();
          });
          await page.route("**/assets/*.js", async (route) => {
            await gone;
            await route.continue();
          });
        },
        async (page) => {
          await settled(page);
          expect((await described(page)).nodes.length).toBeGreaterThan(10);
          expect(new Set(asked).size).toBe(asked.length);
        },
        hash,
      );
    },
  );

  it("is not asked for a view that says by itself who is there", async () => {
    await withPrepared(
      (page) => page.route("**/assets/*.js", (route) => route.abort()),
      async (page) => {
        await page.waitForSelector(".waiting");
        expect(await page.evaluate(() => globalThis.askedEarly === undefined)).toBe(true);
      },
      "#on=official:yin-li",
    );
  });
});

it("is painted anew for a window that changes its size before the page's parts have come", async () => {
  await withPicture("", {}, async (page, go) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.waitForFunction(() => {
      const picture = document.querySelector(".first-picture")?.getBoundingClientRect();
      const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
      return picture !== undefined && picture.width === Math.round(canvas?.width ?? 0);
    });
    go();
    await settled(page);
    await page.waitForSelector(".first-picture", { state: "detached" });
    expect((await described(page)).nodes.length).toBeGreaterThan(10);
  });
});

it("follows a page that is dark from the beginning for those who prefer it", async () => {
  await withPrepared(
    (page) => page.route("**/assets/*.js", (route) => route.abort()),
    async (page) => {
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe("rgb(20, 24, 28)");
    },
    "",
    { colorScheme: "dark" },
  );
});
