"""Prints the workbooks that openpyxl reads from files: workbook.py FILE...

A list of lists of sheets, each with its `name`, its `header`, its `rows` (values of cells), the `types`
of its cells ("s" a text, "n" a number or nothing, "b" a truth, "f" a formula), the `quoted` texts that
stay texts when they are edited, and what is `frozen` and `filtered`.
"""

import json
import sys

import openpyxl
from openpyxl.utils.escape import unescape


def read(path: str) -> list:
    return [sheet(one) for one in openpyxl.load_workbook(path)]


def sheet(one) -> dict:
    cells = [cell for row in one.iter_rows() for cell in row]
    header, *rows = [[value(cell) for cell in row] for row in one.iter_rows()]
    return {
        "name": one.title,
        "header": header,
        "rows": rows,
        "types": sorted({cell.data_type for cell in cells}),
        "quoted": [value(cell) for cell in cells if cell.quotePrefix],
        "frozen": one.freeze_panes,
        "filtered": one.auto_filter.ref,
        "widths": [column.width for column in one.column_dimensions.values()],
    }


def value(cell):
    # openpyxl leaves what a workbook writes as _x0001_; spreadsheets do not.
    return unescape(cell.value) if isinstance(cell.value, str) else cell.value


def main(*paths: str) -> None:
    json.dump([read(path) for path in paths], sys.stdout)


main(*sys.argv[1:])
