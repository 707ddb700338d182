/** A window that changes its size: a starting view is laid out for it, and what a reader has made keeps its places. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { roundedCamera } from "../../client/state/view.ts";
import { described, settled } from "./page.ts";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();
const TURNED = { width: 844, height: 390 };

/** Waits until the entities stand elsewhere, and all of them have come to rest. */
async function movedFrom(page: Page, positions: unknown): Promise<void> {
  await page.waitForFunction((old) => {
    const now = window.liaison?.describe().positions;
    return now !== undefined && JSON.stringify(now) !== old;
  }, JSON.stringify(positions));
  await settled(page);
}

it("lays out a starting view for a phone that is turned, as if it had been opened there, and back", async () => {
  const fresh = await withPage("", described, { viewport: TURNED, hasTouch: true });
  await withPage(
    "",
    async (page) => {
      const before = await described(page);
      await page.setViewportSize(TURNED);
      await movedFrom(page, before.positions);
      const { positions, camera, names } = await described(page);
      expect({ positions, camera, names }).toEqual({
        positions: fresh.positions,
        camera: fresh.camera,
        names: fresh.names,
      });
      await page.setViewportSize({ width: 390, height: 844 });
      await movedFrom(page, positions);
      expect((await described(page)).positions).toEqual(before.positions);
      expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    },
    PHONE,
  );
});

it("shows in every window what somebody saw who had zoomed into a starting view", async () => {
  const seen = await withPage("#view=everything", async (page) => {
    await page.keyboard.press("+");
    await page.waitForFunction(() => window.location.hash.includes("cam="));
    return { address: page.url(), view: await described(page) };
  });
  const there = await withPage(seen.address, described, PHONE);
  expect(there.positions).toEqual(seen.view.positions);
  expect(roundedCamera(there.camera)).toEqual(roundedCamera(seen.view.camera));
});
