"""Prints the graph that networkx reads from a file: network.py (graphml|gexf) FILE.

An object with `graph` (its attributes), `nodes` (attributes by id) and `edges` (attributes, with
`start`, `finish` and the edge's own `id`).
"""

import json
import sys

import networkx

READERS = {
    "graphml": lambda path: networkx.read_graphml(path, edge_key_type=str, force_multigraph=True),
}


def main(form: str, path: str) -> None:
    graph = READERS[form](path)
    edges = [
        {"id": key, **attributes, "start": start, "finish": finish}
        for start, finish, key, attributes in graph.edges(keys=True, data=True)
    ]
    json.dump({"graph": graph.graph, "nodes": dict(graph.nodes(data=True)), "edges": edges}, sys.stdout)


main(*sys.argv[1:])
