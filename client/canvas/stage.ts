/** What a stage is: the layers of the canvas as `canvas-stage.ts` sets them up and the page uses them. Types only. */
import type { Camera, Picked, Point } from "../state/view.ts";
import type { Drawing } from "./drawing.ts";
import type { OverlayPlan, Size } from "./overlay-plan.ts";
import type { Emphasis } from "./paint-overlay.ts";
import type { Placed } from "./place-labels.ts";
import type { Theme } from "./theme.ts";

/** The elements of the layers, from the bottom up. */
export type StageElements = {
  readonly under: HTMLElement;
  readonly graph: HTMLElement;
  readonly marks: HTMLCanvasElement;
  readonly texts: HTMLCanvasElement;
  readonly tip: HTMLElement;
};

/** What the reader did. Points are of the window. */
export type StageGestures = {
  readonly onPick: (picked: Picked | null, adds: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (picked: Picked | null, at: Point) => void;
  readonly onBoxed: (ids: readonly string[]) => void;
  readonly onMoved: (id: string, to: Point) => void;
  /** The reader has looked elsewhere, and come to rest there. */
  readonly onLooked: (camera: Camera) => void;
  /** All layers have been drawn in this frame, with something to see. */
  readonly onDrawn: () => void;
};

/** What stands out but for the pointer, which the stage follows itself. */
export type Stress = Omit<Emphasis, "hovered">;

/** What the stage shows now. */
export type Told = {
  readonly drawing: Drawing;
  readonly plan: OverlayPlan | null;
  /** The texts that can be read: the plan's, but for what the name under the pointer covers. */
  readonly names: readonly Placed[];
  readonly roles: readonly Placed[];
  readonly badges: readonly Placed[];
  readonly camera: Camera;
  readonly size: Size;
};

/** A stage. */
export type Stage = {
  readonly show: (drawing: Drawing, theme: Theme) => void;
  readonly look: (camera: Camera) => void;
  readonly stress: (stress: Stress) => void;
  readonly camera: () => Camera;
  readonly size: () => Size;
  readonly resize: () => void;
  readonly tell: () => Told;
  readonly destroy: () => void;
};
