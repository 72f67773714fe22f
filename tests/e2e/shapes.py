"""What a command prints as JSON is what its published schema in docs/ says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from support import ROOT

SCHEMAS = {
    "vet": "report",
    "pin": "report",
    "check": "drift",
    "diff": "drift",
    "adopt": "adopted",
    "policy check": "policy-check",
    "tree": "tree",
    "capabilities": "capabilities",
    "status": "status",
    "history": "history",
}
"""Command -> NAME of docs/NAME.schema.json, for each that writes JSON."""


@cache
def validator(name: str) -> Draft202012Validator:
    """Return what checks a document against docs/*name*.schema.json."""
    schema = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def wrong(name: str, document: Any) -> list[str]:
    """Return what of *document* is not as docs/*name*.schema.json says; reports may be several."""
    each = document if name == "report" and isinstance(document, list) else [document]
    return [
        f"{error.json_path}: {error.message}" for one in each for error in validator(name).iter_errors(one)
    ]


def check_shape(arguments: Sequence[str | Path], out: str) -> None:
    """Check *out*, where *arguments* ask for JSON and it is no file that they name."""
    words = [str(each) for each in arguments]
    if "json" not in words or words[words.index("json") - 1] != "--format" or not out:
        return
    command = " ".join(words[:2]) if words[0] == "policy" else words[0]
    assert out.isascii()
    assert wrong(SCHEMAS[command], json.loads(out)) == [], command
