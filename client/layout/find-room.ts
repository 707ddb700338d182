/**
 * Which room is taken, in a grid, and the nearest room that is free. Used where boxes must not push each other any
 * more: newcomers among fixed nodes, and the last of a crowd.
 */

/** A box by its middle and half its sides; `fixed` boxes never move. */
export type Box = {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly fixed: boolean;
};

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** The distance between the turns of the search, in units of the canvas. */
const TURN = 15;

/** Rooms: `take` marks one as taken, `free` tells, `settle` moves a box to the nearest free room and takes it. */
export type Room = {
  readonly take: (box: Box) => void;
  readonly free: (box: Box) => boolean;
  readonly settle: (box: Box) => void;
};

/** Rooms none of which is taken; `cell` is about the size of a box. */
export function createRoom(cell: number): Room {
  const cells = new Map<number, Box[]>();
  const visit = (box: Box, see: (key: number) => boolean): boolean => {
    const right = Math.floor((box.x + box.halfWidth) / cell);
    const bottom = Math.floor((box.y + box.halfHeight) / cell);
    for (let column = Math.floor((box.x - box.halfWidth) / cell); column <= right; column += 1) {
      for (let row = Math.floor((box.y - box.halfHeight) / cell); row <= bottom; row += 1) {
        if (!see((column + 32_768) * 65_536 + row + 32_768)) return false;
      }
    }
    return true;
  };
  const take = (box: Box): void => {
    visit(box, (key) => {
      const there = cells.get(key);
      if (there === undefined) cells.set(key, [box]);
      else there.push(box);
      return true;
    });
  };
  const free = (box: Box): boolean =>
    visit(box, (key) => {
      for (const other of cells.get(key) ?? []) {
        const wide = Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth;
        if (wide && Math.abs(other.y - box.y) < other.halfHeight + box.halfHeight) return false;
      }
      return true;
    });
  return {
    take,
    free,
    settle: (box) => {
      const { x, y } = box;
      for (let turn = 1; !free(box); turn += 1) {
        const far = TURN * Math.sqrt(turn);
        // In steps of whole units, so that rounding a place puts nobody on anybody.
        box.x = x + Math.round(far * Math.cos(turn * GOLDEN));
        box.y = y + Math.round(far * Math.sin(turn * GOLDEN));
      }
      take(box);
    },
  };
}
