/**
 * Who is linked to whom, by index, and which nodes hang together. Shared by the layout kernels.
 */
import type { LayoutJob } from "./layout-job.ts";

/** A neighbour by its index, and the weight of the line to it. */
export type Neighbour = { readonly index: number; readonly weight: number };

/** For each node of the job the neighbours it is linked to; lines to nodes outside the job are left out. */
export function neighbourLists(job: LayoutJob): readonly (readonly Neighbour[])[] {
  const indexOf = new Map(job.nodes.map((node, index) => [node.id, index]));
  const lists: Neighbour[][] = job.nodes.map(() => []);
  for (const { from, to, weight } of job.links) {
    const left = indexOf.get(from);
    const right = indexOf.get(to);
    if (left === undefined || right === undefined || left === right) continue;
    lists[left]?.push({ index: right, weight });
    lists[right]?.push({ index: left, weight });
  }
  return lists;
}

/** The connected components, largest first, ties by the order of the nodes; each a list of indices in order. */
export function components(lists: readonly (readonly Neighbour[])[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const found: number[][] = [];
  for (let start = 0; start < lists.length; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const queue = [start];
    for (const index of queue) {
      for (const { index: other } of lists[index] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    found.push(queue.sort((a, b) => a - b));
  }
  return found.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
