/** Exploring by mouse, touch and keyboard: menus, choosing, hiding, pinning, grouping, lists of names. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pointOf } from "./canvas-hand.ts";
import { axeFaults, described, settled } from "./page.ts";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();
const list = (page: Page) => page.getByRole("listbox", { name: "Entities on the canvas" });
const line = (page: Page, name: string | RegExp) => page.getByRole("menuitem", { name });

async function rightClick(page: Page, name: string): Promise<void> {
  const at = await pointOf(page, name);
  await page.mouse.click(at.x, at.y, { button: "right" });
  await page.getByRole("menu").waitFor();
}

const shownNames = async (page: Page): Promise<readonly string[]> =>
  (await described(page)).nodes.map((node) => node.name).sort();

describe("the menu of an entity", () => {
  it("opens by the right mouse button, hides the others, and one undo brings them back", async () => {
    await withPage("", async (page) => {
      const before = await shownNames(page);
      await rightClick(page, "Yin Li");
      await line(page, "Hide all others").click();
      await page.waitForSelector('[data-node-count="1"]');
      expect(await shownNames(page)).toEqual(["Yin Li"]);
      await page.keyboard.press("Control+z");
      await page.waitForSelector(`[data-node-count="${before.length}"]`);
      expect(await shownNames(page)).toEqual(before);
    });
  });

  it("opens by the keyboard, tells counts before it expands by type and kind, and gives the focus back", async () => {
    await withPage("", async (page) => {
      const { nodes } = await described(page);
      await list(page).focus();
      await page.keyboard.press("Shift+F10");
      await line(page, "Expand by type and kind").waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowRight");
      const attended = line(page, /^Attended meetings/);
      await attended.waitFor();
      const count = Number(await attended.locator(".count").textContent());
      await attended.press("Enter");
      await page.waitForSelector(`[data-node-count="${nodes.length + count}"]`);
      await settled(page);
      const after = await described(page);
      expect(after.nodes.filter((node) => node.kind === "Meeting")).toHaveLength(count);
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "listbox");
    });
  });

  it("opens by a long touch on a phone, where a visible mode selects several", async () => {
    await withPage(
      "",
      async (page) => {
        const held = await pointOf(page, "Yin Li");
        const touch = await page.context().newCDPSession(page);
        await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [held] });
        await page.getByRole("menu").waitFor();
        await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
        await page.keyboard.press("Escape");
        await page.getByRole("menu").waitFor({ state: "detached" });
        await page.getByRole("button", { name: /^Select several/ }).click();
        for (const name of ["Liu Wei", "Yin Yong"]) {
          const at = await pointOf(page, name);
          await page.touchscreen.tap(at.x, at.y);
        }
        await page.getByRole("button", { name: "Details: 2 selected" }).click();
        await page.getByRole("heading", { name: "2 selected" }).waitFor();
        const names = (await described(page)).nodes.filter((node) => node.selected).map((node) => node.name);
        expect([...names].sort()).toEqual(["Liu Wei", "Yin Yong"]);
      },
      PHONE,
    );
  });
});

describe("expanding", () => {
  it("tells what it would bring, and then that all is on screen", async () => {
    await withPage("#sel=official:yin-li", async (page) => {
      const expand = page.getByRole("button", { name: "Expand", exact: true });
      const choices = () => page.locator(".choice").evaluateAll((all) => all.map((each) => each.textContent));
      await expand.click();
      expect(await choices()).toContain("Heads committees on screen");
      const bring = await page.locator(".choice.all .count").textContent();
      const { badges } = await page.evaluate(() => ({
        badges: window.liaison?.describe().nodes.find((node) => node.id === "official:yin-li")?.notShown,
      }));
      expect(bring).toBe(String(badges));
      await page.getByRole("button", { name: /^All \d+$/ }).click();
      await page.waitForFunction(
        () => window.liaison?.describe().nodes.find((node) => node.id === "official:yin-li")?.notShown === 0,
      );
      await expand.click();
      expect((await choices()).filter((words) => words?.endsWith("on screen") !== true)).toEqual([]);
      await expand.click();
      await list(page).focus();
      await page.keyboard.press("Shift+F10");
      expect(await line(page, /^Expand on screen/).getAttribute("aria-disabled")).toBe("true");
    });
  });
});

describe("the canvas's own acts", () => {
  it("select by the legend, invert, and take away the unconnected", async () => {
    await withPage("", async (page) => {
      const all = await described(page);
      await page.getByRole("button", { name: "Select the officials" }).click();
      await page.getByRole("heading", { name: /^\d+ selected/ }).waitFor();
      const officials = all.nodes.filter((node) => node.kind === "Official").length;
      expect((await described(page)).selection).toHaveLength(officials);
      await page.getByRole("button", { name: "Invert" }).click();
      expect((await described(page)).selection).toHaveLength(all.nodes.length - officials);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^Heads/ }).click();
      await list(page).focus();
      await page.keyboard.press("u");
      await page.waitForFunction((count) => (window.liaison?.describe().nodes.length ?? 0) < count, all.nodes.length);
      await page.keyboard.press("r");
      await page.waitForFunction(() => window.liaison?.describe().typesOff.includes("PART_OF") === false);
    });
  });

  it("tidy around what is pinned, and draw parallel lines as one", async () => {
    await withPage("#layout=web", async (page) => {
      await list(page).focus();
      await page.keyboard.press("Control+ArrowDown");
      await page.keyboard.press("l");
      const before = await described(page);
      const [pinned = ""] = before.pinned;
      await page.getByRole("button", { name: "Tidy: arrange anew" }).click();
      await settled(page);
      expect((await described(page)).positions[pinned]).toEqual(before.positions[pinned]);
      await page.getByRole("button", { name: "Draw parallel lines as one" }).click();
      await page.waitForFunction(() => window.liaison?.describe().grouped === true);
    });
  });
});

describe("a list of names", () => {
  it("says who was found, who is to be chosen, who is not there, and adds them", async () => {
    await withPage("#view=empty", async (page) => {
      await page.getByRole("button", { name: "Paste a list of names" }).click();
      await page
        .getByLabel("Names, one a line")
        .fill("1. Yin Li\n- ZGC Forum\nForeign Affairs\nNobody Of That Name Qx");
      await page.getByRole("button", { name: "Look up 4" }).click();
      await page.getByText("2 found, 1 to choose, 1 not found.").waitFor();
      await page.getByLabel("Which is meant by Foreign Affairs?").selectOption({ index: 1 });
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Add 3 to the canvas" }).click();
      await page.waitForSelector('[data-node-count="3"]');
      await settled(page);
      expect(await shownNames(page)).toEqual(expect.arrayContaining(["Yin Li", "ZGC Forum"]));
    });
  });
});

describe("axe finds nothing wrong", () => {
  const states: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
    ["in the menu of an entity", (page) => rightClick(page, "Yin Li")],
    ["in the menu of views", (page) => page.getByRole("button", { name: "Views" }).click()],
    [
      "in the dialog of saved views",
      async (page) => {
        await page.getByRole("button", { name: "Views" }).click();
        await line(page, /^Save this view/).click();
        await page.getByRole("dialog").waitFor();
      },
    ],
    [
      "in the dialog of exports",
      async (page) => {
        await page.getByRole("button", { name: "Share", exact: true }).click();
        await line(page, /^Export/).click();
        await page.getByRole("button", { name: /^GEXF/ }).waitFor();
      },
    ],
  ];
  it.each(states)("%s, light and dark", async (_name, act) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const faults = await withPage(
        "",
        async (page) => {
          await act(page);
          return axeFaults(page);
        },
        { colorScheme },
      );
      expect(faults).toEqual([]);
    }
  });
});
