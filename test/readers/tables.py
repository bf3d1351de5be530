"""Prints what pandas, by pyarrow, and DuckDB read from folders of Parquet files: tables.py (graph|rows) FOLDER...

`graph FOLDER`: an object with `nodes` (by id) and `edges`, as pandas has them, and with `counts`, how many
rows DuckDB finds of each type in all nodes and in all edges.
`rows FOLDER...`: for each folder an object with the rows of each file by its path, as pyarrow has them.
"""

import datetime
import decimal
import json
import pathlib
import sys

import duckdb
import pandas
import pyarrow.parquet


def plain(value):
    """A value as JSON has it: decimals, days and instants as texts, whole numbers as texts with an n."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    if isinstance(value, (datetime.date, decimal.Decimal)):
        return str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value}n"
    return value


def rows_of(folder: str) -> dict:
    root = pathlib.Path(folder)
    return {
        path.relative_to(root).as_posix(): plain(pyarrow.parquet.read_table(path).to_pylist())
        for path in sorted(root.rglob("*.parquet"))
    }


def frames(folder: str, part: str) -> list:
    return [
        pandas.read_parquet(path, dtype_backend="pyarrow")
        for path in sorted(pathlib.Path(folder, part).glob("*.parquet"))
    ]


def known(frame: pandas.DataFrame) -> list:
    return [
        {name: value for name, value in row.items() if value is not pandas.NA and value is not None}
        for row in frame.to_dict("records")
    ]


def counts(folder: str, part: str) -> dict:
    files = f"{folder}/{part}/*.parquet"
    query = "SELECT type, count(*) FROM read_parquet(?, union_by_name = true) GROUP BY type"
    return dict(duckdb.execute(query, [files]).fetchall())


def default(value):
    """What JSON has no word for, as it is written."""
    if hasattr(value, "tolist"):
        return value.tolist()
    return str(value)


def graph_of(folder: str) -> dict:
    nodes = [row for frame in frames(folder, "nodes") for row in known(frame)]
    edges = [row for frame in frames(folder, "edges") for row in known(frame)]
    keys = [row for frame in frames(folder, "values") for row in known(frame)]
    return {
        "nodes": {row["id"]: row for row in nodes},
        "edges": [{**row, "start": row["from"], "finish": row["to"]} for row in edges],
        "values": keys,
        "counts": {part: counts(folder, part) for part in ("nodes", "edges")},
    }


def main(what: str, *folders: str) -> None:
    if what == "graph":
        json.dump(graph_of(folders[0]), sys.stdout, default=default)
    else:
        json.dump([rows_of(folder) for folder in folders], sys.stdout)


main(*sys.argv[1:])
