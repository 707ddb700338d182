/** Where the canvas is moved so that what is selected stands above a raised sheet. */
import { describe, expect, it } from "vitest";
import { cameraInSight } from "../../../client/canvas/keep-in-sight.ts";

const FREE = { width: 400, height: 600, bottom: 200 };
const CAMERA = { x: 0, y: 0, zoom: 2 };

describe("the canvas above a sheet", () => {
  it("stays where it is while the point is in the free part", () => {
    expect(cameraInSight(CAMERA, { x: 50, y: -100 }, FREE)).toBeNull();
  });

  it("moves up or down until a point beneath the sheet is in the middle of the free part", () => {
    expect(cameraInSight(CAMERA, { x: 50, y: 100 }, FREE)).toEqual({ x: 0, y: 200, zoom: 2 });
  });

  it("moves sideways too where the point is beside the window", () => {
    expect(cameraInSight(CAMERA, { x: 500, y: 100 }, FREE)).toEqual({ x: 500, y: 200, zoom: 2 });
  });

  it("stays where hardly anything is free", () => {
    expect(cameraInSight(CAMERA, { x: 500, y: 100 }, { ...FREE, bottom: 40 })).toBeNull();
  });
});
