"""Reads triples of a SARIF, a JUnit and a KCIDB file with the libraries of others, and prints what they understood as JSON."""

import json
import sys

import kcidb_io
from junitparser import Error, Failure, JUnitXml, Skipped
from sarif import loader
from sarif_pydantic import Sarif


def sarif(path):
    file = loader.load_sarif_file(path)
    report = file.get_report()
    counts = {level: report.get_issue_count_for_severity(level)
              for level in file.get_severities(include_none=True)}
    assert file.get_result_count() == sum(counts.values())
    records = file.get_records()
    with open(path, encoding="utf-8") as text:
        document = text.read()
    Sarif.model_validate_json(document)
    runs = json.loads(document)["runs"]
    return {
        "tools": file.get_distinct_tool_names(),
        "counts": counts,
        "records": [[r["Code"], r["Location"], r["Line"]] for r in records],
        "threads": [
            [flow["id"] for code in result.get("codeFlows", []) for flow in code["threadFlows"]]
            for run in runs
            for result in run["results"]
        ],
        "snippets": [
            place["location"]["physicalLocation"]["region"].get("snippet", {}).get("text")
            for run in runs
            for result in run["results"]
            for code in result.get("codeFlows", [])
            for flow in code["threadFlows"]
            for place in flow["locations"]
        ],
    }


def junit(path):
    file = JUnitXml.fromfile(path)
    stated = [file.tests, file.failures, file.errors, file.skipped]
    file.update_statistics()
    assert stated == [file.tests, file.failures, file.errors, file.skipped], stated
    words = {Failure: "failed", Error: "error", Skipped: "skipped"}
    return {
        "totals": stated,
        "cases": [
            [suite.name, case.name, [words[type(r)] for r in case.result] or ["passed"],
             [r.message for r in case.result]]
            for suite in file
            for case in suite
        ],
    }


def kcidb(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    schema = kcidb_io.schema.V5_3
    schema.validate(data)
    assert schema.is_compatible_exactly(data)
    lists = {name: objects for name, objects in data.items() if isinstance(objects, list)}
    known = {name: {o["id"] for o in objects} for name, objects in lists.items()}
    for name, objects in lists.items():
        assert len(known[name]) == len(objects), f"an id of {name} is there twice"
    for incident in lists.get("incidents", []):
        assert incident["issue_id"] in known["issues"]
        assert incident.get("test_id") is None or incident["test_id"] in known["tests"]
    for test in lists.get("tests", []):
        assert test["build_id"] in known["builds"]
    return {
        "counts": {name: len(objects) for name, objects in lists.items()},
        "present": [incident["present"] for incident in lists.get("incidents", [])],
    }


if __name__ == "__main__":
    files = sys.argv[1:]
    print(json.dumps([
        {"sarif": sarif(files[n]), "junit": junit(files[n + 1]), "kcidb": kcidb(files[n + 2])}
        for n in range(0, len(files), 3)
    ], sort_keys=True))
