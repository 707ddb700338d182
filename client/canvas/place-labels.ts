/**
 * Which labels are drawn and where, at one moment, in CSS pixels of the screen: the most important first, each at the
 * first of its places that is free, none on another or on a node. Pure; the grid keeps it linear.
 */

/** A rectangle by its upper left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Whether a rectangle can be had. */
export type Fits = (rect: Rect) => boolean;

/** Gives the best place that fits. */
export type Search = (fits: Fits) => Rect | undefined;

/** The search among these places, best first. */
export function among(places: readonly Rect[]): Search {
  return (fits) => places.find(fits);
}

/**
 * Something that wants a place: `best` gives the best that is free; `modest` one to take at first, so that others find room,
 * before it grows into the best that is still free; `covers` one to take even on obstacles.
 */
export type Wish = { readonly id: string; readonly best: Search; readonly modest?: Search; readonly covers?: Search };

/** What was placed: the wish's id, and which place it got. */
export type Placed = Rect & { readonly id: string };

/** Labels keep this far from each other, in CSS pixels. */
const AIR = 2;
const CELL = 80;

/** True if the rectangles overlap. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Occupied rectangles: `free` tells whether another meets none; `remove` takes the very same away. */
export type Grid = {
  readonly add: (rect: Rect) => void;
  readonly remove: (rect: Rect) => void;
  readonly free: (rect: Rect) => boolean;
};

/** A grid without rectangles. */
export function createGrid(): Grid {
  const cells = new Map<number, Rect[]>();
  const visit = ({ x, y, width, height }: Rect, see: (key: number) => boolean): boolean => {
    const right = Math.floor((x + width + AIR) / CELL);
    const bottom = Math.floor((y + height + AIR) / CELL);
    for (let column = Math.floor((x - AIR) / CELL); column <= right; column += 1) {
      for (let row = Math.floor((y - AIR) / CELL); row <= bottom; row += 1) {
        if (!see((column + 32_768) * 65_536 + row + 32_768)) return false;
      }
    }
    return true;
  };
  return {
    add: (rect) => {
      visit(rect, (key) => {
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [rect]);
        else there.push(rect);
        return true;
      });
    },
    remove: (rect) => {
      visit(rect, (key) => {
        const there = cells.get(key);
        const at = there?.indexOf(rect) ?? -1;
        if (at >= 0) there?.splice(at, 1);
        return true;
      });
    },
    free: (rect) => {
      const wide = { x: rect.x - AIR, y: rect.y - AIR, width: rect.width + 2 * AIR, height: rect.height + 2 * AIR };
      return visit(rect, (key) => {
        for (const other of cells.get(key) ?? []) if (overlap(wide, other)) return false;
        return true;
      });
    },
  };
}

/**
 * Places the wishes in their order around the obstacles and other texts; who finds no free place is left out. What a wish
 * may cover are obstacles, never texts. Then, in the same order, the modest grow.
 */
export function placeLabels(
  wishes: readonly Wish[],
  obstacles: readonly Rect[],
  texts: readonly Rect[] = [],
): readonly Placed[] {
  const grid = createGrid();
  const labels = createGrid();
  for (const obstacle of [...obstacles, ...texts]) grid.add(obstacle);
  for (const text of texts) labels.add(text);
  const taken = wishes.flatMap((wish) => {
    const free = wish.modest?.(grid.free) ?? wish.best(grid.free);
    const rect = free ?? wish.covers?.(labels.free);
    if (rect === undefined) return [];
    grid.add(rect);
    labels.add(rect);
    return [{ wish, rect, grows: wish.modest !== undefined && free !== undefined }];
  });
  return taken.map(({ wish, rect, grows }) => {
    if (!grows) return { id: wish.id, ...rect };
    grid.remove(rect);
    const best = wish.best(grid.free) ?? rect;
    grid.add(best);
    return { id: wish.id, ...best };
  });
}
