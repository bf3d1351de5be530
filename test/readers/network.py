"""Prints the graphs that networkx reads from files: network.py (graphml|gexf) FILE...

A list of objects with `graph` (the attributes of the graph), `nodes` (attributes by id) and `edges`
(attributes, with `start`, `finish` and the edge's own `id`).
"""

import json
import sys

import networkx

READERS = {
    "graphml": lambda path: networkx.read_graphml(path, edge_key_type=str, force_multigraph=True),
    "gexf": lambda path: networkx.MultiDiGraph(networkx.read_gexf(path, version="1.3")),
}


def read(form: str, path: str) -> dict:
    graph = READERS[form](path)
    edges = [
        {"id": key, **attributes, "start": start, "finish": finish}
        for start, finish, key, attributes in graph.edges(keys=True, data=True)
    ]
    return {"graph": graph.graph, "nodes": dict(graph.nodes(data=True)), "edges": edges}


def main(form: str, *paths: str) -> None:
    json.dump([read(form, path) for path in paths], sys.stdout)


main(*sys.argv[1:])
