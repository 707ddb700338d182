"""Answers graphs on standard input with what networkx finds in them, as JSON. Run by networkx.test.ts.

In: a list of {count, edges: [[from, to]], root, maxDepth, routes: bool, target, k}. Out, for each: depths, cycles, cuts,
longest, routes, paths.
"""
import json
import sys
from itertools import islice

import networkx as nx


def answer(one):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(one["count"]))
    graph.add_edges_from(map(tuple, one["edges"]))
    root = one["root"]
    depths = nx.single_source_shortest_path_length(graph, root, cutoff=one["maxDepth"])
    reached = graph.subgraph(depths).copy()
    loops = {node for node in reached if reached.has_edge(node, node)}
    cycles = [sorted(c) for c in nx.strongly_connected_components(reached) if len(c) > 1 or c & loops]
    dominators = nx.immediate_dominators(reached, root)
    cuts = {node: 0 for node in reached}
    for node in reached:
        while node != root:
            node = dominators[node]
            cuts[node] += 1
    result = {
        "depths": sorted(depths.items()),
        "cycles": sorted(cycles),
        "cuts": sorted(cuts.items()),
        "longest": nx.dag_longest_path_length(nx.condensation(reached)),
    }
    if one["routes"]:
        result["routes"] = sorted(
            (node, 1 if node == root else sum(1 for _ in nx.all_simple_paths(reached, root, node))) for node in reached
        )
    both = graph.to_undirected()
    found = nx.shortest_simple_paths(both, root, one["target"]) if nx.has_path(both, root, one["target"]) else []
    result["paths"] = [len(path) - 1 for path in islice(found, one["k"])]
    return result


json.dump([answer(one) for one in json.load(sys.stdin)], sys.stdout)
