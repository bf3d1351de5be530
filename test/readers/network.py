"""Prints the graphs that networkx reads from files: network.py (graphml|gexf) FILE...

A list of objects with `graph` (the attributes of the graph), `nodes` (attributes by id) and `edges`
(attributes, with `start`, `finish` and the edge's own `id`). When a node or an edge of GEXF holds is its
attribute `interval`: a first and a last day, null for open ends.
"""

import json
import sys

import networkx


def graphml(path: str) -> networkx.MultiDiGraph:
    return networkx.read_graphml(path, edge_key_type=str, force_multigraph=True)


def gexf(path: str) -> networkx.MultiDiGraph:
    graph = networkx.MultiDiGraph(networkx.read_gexf(path, version="1.3"))
    for _, attributes in graph.nodes(data=True):
        set_interval(attributes)
    for *_, attributes in graph.edges(data=True):
        set_interval(attributes)
    return graph


def set_interval(attributes: dict) -> None:
    attributes["interval"] = [attributes.pop("start", None), attributes.pop("end", None)]


def read(form: str, path: str) -> dict:
    graph = {"graphml": graphml, "gexf": gexf}[form](path)
    edges = [
        {"id": key, **attributes, "start": start, "finish": finish}
        for start, finish, key, attributes in graph.edges(keys=True, data=True)
    ]
    return {"graph": graph.graph, "nodes": dict(graph.nodes(data=True)), "edges": edges}


def main(form: str, *paths: str) -> None:
    json.dump([read(form, path) for path in paths], sys.stdout)


main(*sys.argv[1:])
