"""What must hold of every SARIF log: the official schema, and what GitHub's code scanning demands besides."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from jsonschema import Draft4Validator

from support import ROOT

_SCHEMA = ROOT / "tests" / "schemas" / "sarif-2.1.0.json"
_LEVELS = {"error", "warning", "note"}


@cache
def _validator() -> Draft4Validator:
    return Draft4Validator(json.loads(_SCHEMA.read_text("utf-8")))


def read(text: str) -> dict[str, Any]:
    """Return the log in *text*, after checking all that must hold."""
    assert text.isascii()
    assert text.endswith("}\n")
    log: dict[str, Any] = json.loads(text)
    assert [f"{list(error.absolute_path)}: {error.message}" for error in _validator().iter_errors(log)] == []
    assert 1 <= len(log["runs"]) <= 20
    categories = [run["automationDetails"]["id"] for run in log["runs"]]
    assert len(set(categories)) == len(categories)
    for run in log["runs"]:
        _check_run(run)
    return log


def _check_run(run: dict[str, Any]) -> None:
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) <= 25_000
    assert len(run["results"]) <= 5000
    for rule in rules:
        _check_rule(rule, run)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
        (location,) = result["locations"]
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert uri
        assert not re.match(r"/|[A-Za-z][A-Za-z0-9+.-]*:|\.\./", uri), uri
        assert location["physicalLocation"]["region"]["startLine"] >= 1
        if result.get("kind", "fail") != "fail":
            assert "level" not in result, "by the standard it could only be none"
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in run["results"]]
    assert len(set(prints)) == len(prints)


def _check_rule(rule: dict[str, Any], run: dict[str, Any]) -> None:
    assert len(rule["shortDescription"]["text"]) <= 1024
    assert len(rule["fullDescription"]["text"]) <= 1024
    assert rule["help"]["text"]
    assert rule["help"]["markdown"]
    assert rule["defaultConfiguration"]["level"] in _LEVELS
    assert len(rule["properties"]["tags"]) <= 10
    score = rule["properties"].get("security-severity")
    assert score is None or 0.0 < float(score) <= 10.0
    for each in rule.get("relationships", ()):
        target = each["target"]
        component = run["taxonomies"][target["toolComponent"]["index"]]
        assert component["name"] == target["toolComponent"]["name"]
        assert component["taxa"][target["index"]]["id"] == target["id"]
