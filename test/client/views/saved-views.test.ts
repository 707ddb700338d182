/** Saved views as data: replaced by name, written to a file, and read from one with care. */
import { describe, expect, it } from "vitest";
import { readViewsFile, viewsFile, withView } from "../../../client/views/saved-views.ts";

const view = (name: string, address = "at=2024") => ({ name, address, saved: "2026-01-01T00:00:00Z" });

describe("saved views", () => {
  it("are in the order of their names, one of each name", () => {
    const views = [view("b"), view("a"), view("b", "at=2020")].reduce(withView, []);
    expect(views).toEqual([view("a"), view("b", "at=2020")]);
  });

  it("come back from their file", () => {
    expect(readViewsFile(viewsFile([view("a")]))).toEqual({ views: [view("a")] });
  });

  it("are refused in words if the file is another", () => {
    for (const text of ["", "[]", "{}", "not json", '{"format":"other"}']) {
      expect(readViewsFile(text)).toEqual({ fault: expect.stringContaining("no file of Liaison's views") as string });
    }
    expect(readViewsFile('{"format":"liaison-views","views":[{"name":""},7]}')).toEqual({
      fault: "The file holds no view.",
    });
  });
});
