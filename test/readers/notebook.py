"""Runs the cells of a notebook in Python, one after the other, and prints what each has printed."""
import contextlib
import io
import json
import os
import sys

notebook, folder = sys.argv[1:]
with open(notebook, encoding="utf-8") as file:
    cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]

os.chdir(folder)
names, printed = {}, []
for cell in cells:
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec("".join(cell["source"]), names)
    printed.append(output.getvalue())
print(json.dumps(printed))
