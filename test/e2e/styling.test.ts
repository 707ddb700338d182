/** Styling by keyboard: rules that highlight or dim, size and colour by a measure; all of it in the address. */
import { expect, it } from "vitest";
import { axeFaults, described, settled } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

it("styles what a rule finds and colours by community, from the keyboard and from the link, without faults for axe", async () => {
  await withPage("#size=pageRank", async (page) => {
    const list = page.getByRole("listbox", { name: "Entities on the canvas" });
    await list.focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Style rules …" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Style rules" });
    await dialog.getByLabel("Role contains").fill("head");
    await page.keyboard.press("Enter");
    await dialog.getByText("Added: highlight where role contains “head”.").waitFor();
    await dialog.getByLabel("How it is drawn").selectOption("dim");
    await dialog.getByLabel("Where", { exact: true }).selectOption("kind");
    await dialog.getByLabel("Kind is", { exact: true }).selectOption("Official");
    await dialog.getByRole("button", { name: "Add the rule" }).press("Enter");
    await dialog.getByText("Added: dim where kind is “official”.").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await list.focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Colour by community" }).press("Enter");
    await page
      .getByRole("region", { name: "Size and colour" })
      .getByText(/^Community \d+$/)
      .first()
      .waitFor();
    await page.getByRole("region", { name: "Style rules" }).getByText("Dimmed: kind is “official”").waitFor();
    expect(await axeFaults(page)).toEqual([]);

    await page.waitForFunction(() => window.liaison?.describe().links.some(({ look }) => look === "highlight"));
    const styled = await described(page);
    const roled = styled.links.filter(({ role }) => /head/i.test(role));
    expect(roled.length).toBeGreaterThan(0);
    expect(styled.links.filter(({ look }) => look === "highlight")).toEqual(roled);
    const officials = styled.nodes.filter(({ kind }) => kind === "Official");
    expect(styled.nodes.filter(({ look }) => look === "dim")).toEqual(officials);
    expect(styled.nodes.filter(({ community }) => community === undefined)).toEqual([]);
    expect(new Set(styled.nodes.map(({ radius }) => Math.round(radius * 10))).size).toBeGreaterThan(2);

    await page.reload();
    await settled(page);
    await page.waitForFunction(() =>
      window.liaison?.describe().nodes.every(({ community }) => community !== undefined),
    );
    await page.waitForFunction(() => window.liaison?.describe().links.some(({ look }) => look === "highlight"));
    const { links, rules, sizeBy, colourBy } = await described(page);
    expect({ links, rules, sizeBy, colourBy }).toEqual({
      links: styled.links,
      rules: styled.rules,
      sizeBy: "pageRank",
      colourBy: "community",
    });
  });
});
