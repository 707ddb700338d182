/**
 * What holds the graph together: entities and relationships without which a part of it would come off, whichever way
 * relationships lead. Tarjan's search of lowest links (Inf. Proc. Letters 2, 1974) without recursion. Pure.
 */
import type { Structure } from "./structure.ts";

/** Numbers of entities and of relationships, ascending. */
export type CutPoints = { readonly articulationPoints: readonly number[]; readonly bridges: readonly number[] };

const known = new WeakMap<Structure, CutPoints>();

/** The points of the structure, kept with it; linear. */
export function findCutPoints(structure: Structure): CutPoints {
  const found = known.get(structure) ?? search(structure);
  known.set(structure, found);
  return found;
}

type Open = { readonly entity: number; readonly by: number; place: number; children: number };

function search(structure: Structure): CutPoints {
  const { entityCount, outStart, inStart, inOrder, from, to } = structure;
  const index = new Int32Array(entityCount).fill(-1);
  const low = new Int32Array(entityCount);
  const isPoint = new Uint8Array(entityCount);
  const bridges: number[] = [];
  let next = 0;
  const path: Open[] = [];
  const enter = (entity: number, by: number): void => {
    index[entity] = next;
    low[entity] = next++;
    path.push({ entity, by, place: 0, children: 0 });
  };
  const leave = (top: Open): void => {
    const above = path.at(-1);
    if (above === undefined) {
      if (top.children > 1) isPoint[top.entity] = 1;
      return;
    }
    above.children++;
    low[above.entity] = Math.min(low[above.entity] ?? 0, low[top.entity] ?? 0);
    if ((low[top.entity] ?? 0) > (index[above.entity] ?? 0)) bridges.push(top.by);
    if (path.length > 1 && (low[top.entity] ?? 0) >= (index[above.entity] ?? 0)) isPoint[above.entity] = 1;
  };
  for (let root = 0; root < entityCount; root++) {
    if (index[root] !== -1) continue;
    enter(root, -1);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { entity } = top;
      const outs = (outStart[entity + 1] ?? 0) - (outStart[entity] ?? 0);
      const ins = (inStart[entity + 1] ?? 0) - (inStart[entity] ?? 0);
      if (top.place >= outs + ins) {
        path.pop();
        leave(top);
        continue;
      }
      const isOut = top.place < outs;
      const relationship = isOut
        ? (outStart[entity] ?? 0) + top.place
        : (inOrder[(inStart[entity] ?? 0) + top.place - outs] ?? 0);
      top.place++;
      // Only the relationship by which one came is not a way back: a parallel one is.
      if (relationship === top.by) continue;
      const neighbour = (isOut ? to : from)[relationship] ?? 0;
      if (index[neighbour] === -1) enter(neighbour, relationship);
      else low[entity] = Math.min(low[entity] ?? 0, index[neighbour] ?? 0);
    }
  }
  return {
    articulationPoints: Array.from(isPoint.keys()).filter((entity) => isPoint[entity] === 1),
    bridges: bridges.sort((a, b) => a - b),
  };
}
