"""Checks the published JSON Schemas with the jsonschema package, and documents against them.

usage: check_schemas.py SCHEMAS DOCUMENTS

A document is named NAME.SCHEMA.json. Prints what is wrong, a line each, and the numbers of both at the end.
"""
import glob
import json
import os
import sys

from jsonschema import Draft202012Validator

schemas, documents = sys.argv[1:]
checkers = {}
for path in sorted(glob.glob(schemas + "/*.json")):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    checkers[os.path.basename(path).split(".")[0]] = Draft202012Validator(schema)
count = 0
for path in sorted(glob.glob(documents + "/*.json")):
    name = os.path.basename(path)
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    count += 1
    for fault in checkers[name.split(".")[-2]].iter_errors(document):
        print(name, list(fault.absolute_path), fault.message[-200:])
print(f"{len(checkers)} schemas, {count} documents")
