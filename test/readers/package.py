"""Reads a data package with frictionless, by its descriptor; prints what is wrong with it and its rows."""
import json
import os
import sys

from frictionless import Package

# It reads nothing but what lies below the folder in which it runs.
os.chdir(sys.argv[1])
package = Package("datapackage.json")
report = package.validate()
tables = {
    resource.name: [row.to_dict(json=True) for row in resource.read_rows()]
    for resource in package.resources
}
print(
    json.dumps(
        {
            "valid": report.valid,
            "errors": [error.message for task in report.tasks for error in task.errors],
            "title": package.title,
            "licenses": package.licenses,
            "tables": tables,
        }
    )
)
