"""Prints what the followthemoney package finds in files of entities: ftm.py FILE...

Of each file: `errors`, each with the entity's id; `counts` by schema; `entities` by id. An error is what
the package itself refuses, an id that stands twice, a property that it does not have, and a link to an
entity that is not there or of another kind than the property leads to.
"""

import json
import pathlib
import sys

from followthemoney import model
from followthemoney.exc import InvalidData


def errors_of(data: dict, schemata: dict[str, object]) -> list[str]:
    proxy = model.get_proxy(data, cleaned=True)
    try:
        proxy.schema.validate(data)
    except InvalidData as error:
        return [f"{error}: {json.dumps(error.errors)}"]
    found = [f"no property {name}" for name in data["properties"] if name not in proxy.schema.properties]
    for prop, value in proxy.itervalues():
        if prop.range is None:
            continue
        other = schemata.get(value)
        if other is None or not other.is_a(prop.range):
            found.append(f"{prop.name} leads to {value}, which is no {prop.range.name}")
    # What the package makes of values that it has not cleaned is what it is given.
    for name, values in data["properties"].items():
        missing = len(proxy.get(name, quiet=True)) != len(values)
        if missing:
            found.append(f"values of {name} are lost")
    return found


def read(path: str) -> dict:
    lines = pathlib.Path(path).read_text(encoding="utf-8").split("\n")
    entities = [json.loads(line) for line in lines if line]
    schemata = {data["id"]: model.get(data["schema"]) for data in entities}
    errors = [[data["id"], error] for data in entities for error in errors_of(data, schemata)]
    counts: dict[str, int] = {}
    for data in entities:
        counts[data["schema"]] = counts.get(data["schema"], 0) + 1
    if len(schemata) < len(entities):
        errors.append(["", "ids stand twice"])
    return {"errors": errors, "counts": counts, "entities": {data["id"]: data for data in entities}}


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
