"""Prints what rdflib and pyshacl find in graphs: rdf.py SHAPES QUERIES FOLDER...

Each folder has one graph three times: graph.ttl, graph.nq and graph.jsonld. QUERIES is a file with
SPARQL by name, in JSON. Of each folder: `same`, whether the three are isomorphic; `triples`, how many
there are; `conforms` and `report`, whether they satisfy the shapes in the file SHAPES; `answers`, the
rows of each query as texts.
"""

import json
import pathlib
import sys

import pyshacl
import rdflib
from rdflib.compare import isomorphic

rdflib.NORMALIZE_LITERALS = False

FORMATS = {"ttl": "turtle", "nq": "nquads", "jsonld": "json-ld"}


def read(path: pathlib.Path, form: str) -> rdflib.Graph:
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(path, format=form)
    graph = rdflib.Graph()
    for triple in dataset.triples((None, None, None)):
        graph.add(triple)
    return graph


def same(one: rdflib.Graph, other: rdflib.Graph) -> bool:
    """Without blank nodes, isomorphic graphs are equal sets."""
    terms = {term for graph in (one, other) for triple in graph for term in triple}
    if any(isinstance(term, rdflib.BNode) for term in terms):
        return isomorphic(one, other)
    return set(one) == set(other)


def check(folder: pathlib.Path, shapes: rdflib.Graph, queries: dict[str, str]) -> dict[str, object]:
    graph, *others = [read(folder / f"graph.{ending}", form) for ending, form in FORMATS.items()]
    conforms, _, report = pyshacl.validate(graph, shacl_graph=shapes, inference="none")
    return {
        "same": all(same(graph, other) for other in others),
        "triples": len(graph),
        "conforms": conforms,
        "report": report,
        "answers": {
            name: [["" if term is None else str(term) for term in row] for row in graph.query(query)]
            for name, query in queries.items()
        },
    }


def main(shapes: str, queries: str, *folders: str) -> None:
    known = rdflib.Graph().parse(shapes, format="turtle")
    # Fails where the shapes are none by SHACL's own shapes.
    pyshacl.validate(rdflib.Graph(), shacl_graph=known, meta_shacl=True)
    asked = json.loads(pathlib.Path(queries).read_text())
    json.dump([check(pathlib.Path(folder), known, asked) for folder in folders], sys.stdout)


main(*sys.argv[1:])
