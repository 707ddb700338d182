/**
 * Which labels are drawn and where, at one moment, in CSS pixels of the screen: the most important first, each at the
 * first of its places that is free, none on another or on a node. Pure; the grid keeps it linear.
 */

/** A rectangle by its upper left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Something that wants a place: its candidates, best first; `covers` those that it takes even on obstacles. */
export type Wish = { readonly id: string; readonly candidates: readonly Rect[]; readonly covers?: readonly Rect[] };

/** What was placed: the wish's id, and which candidate it got. */
export type Placed = Rect & { readonly id: string };

/** Labels keep this far from each other, in CSS pixels. */
const AIR = 2;
const CELL = 80;

/** True if the rectangles overlap. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A grid of occupied rectangles that answers whether another is free. */
export function createGrid(): { readonly add: (rect: Rect) => void; readonly free: (rect: Rect) => boolean } {
  const cells = new Map<string, Rect[]>();
  const keys = (rect: Rect): readonly string[] => {
    const found: string[] = [];
    for (
      let column = Math.floor((rect.x - AIR) / CELL);
      column <= Math.floor((rect.x + rect.width + AIR) / CELL);
      column += 1
    ) {
      for (
        let row = Math.floor((rect.y - AIR) / CELL);
        row <= Math.floor((rect.y + rect.height + AIR) / CELL);
        row += 1
      ) {
        found.push(`${column},${row}`);
      }
    }
    return found;
  };
  return {
    add: (rect) => {
      for (const key of keys(rect)) {
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [rect]);
        else there.push(rect);
      }
    },
    free: (rect) => {
      const wide = { x: rect.x - AIR, y: rect.y - AIR, width: rect.width + 2 * AIR, height: rect.height + 2 * AIR };
      return keys(rect).every((key) => (cells.get(key) ?? []).every((other) => !overlap(wide, other)));
    },
  };
}

/** Places the wishes in their order around the obstacles; who finds no free place is left out. */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Rect[]): readonly Placed[] {
  const grid = createGrid();
  const labels = createGrid();
  for (const obstacle of obstacles) grid.add(obstacle);
  return wishes.flatMap((wish) => {
    const rect = wish.candidates.find(grid.free) ?? wish.covers?.find(labels.free);
    if (rect === undefined) return [];
    grid.add(rect);
    labels.add(rect);
    return [{ id: wish.id, ...rect }];
  });
}
