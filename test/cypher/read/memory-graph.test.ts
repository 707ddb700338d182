/** The naive graph keeps the contract. */
import { describeGraph } from "./graph-contract.ts";
import { openMemoryGraph } from "./oracle/memory-graph.ts";

describeGraph("the graph in memory", async (world) => openMemoryGraph(world));
