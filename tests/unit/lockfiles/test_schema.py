"""The JSON Schema of the format says what the reader checks."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from douane_lockfiles import Lock, dumps, schema, sections
from douane_lockfiles.digest import KINDS
from douane_lockfiles.shapes import Section, members
from lock_documents import lock
from support import ROOT

FOLDER = Path(ROOT) / "lockfiles" / "vectors"
SCHEMA = schema(1)
VALIDATOR = Draft202012Validator(SCHEMA)
# Refused by the reader, but not for a shape that a schema can describe.
RELATIONS = {
    "lock-path-elsewhere",
    "lock-facet-twice",
    "lock-path-twice",
    "lock-server-other-version",
    "lock-version-not-purl",
}


def locks(side: str) -> list[Any]:
    found = [
        (path.stem, json.loads(path.read_text(encoding="utf-8")))
        for path in sorted((FOLDER / side).glob("*.json"))
    ]
    return [
        pytest.param(vector[key], vector["expect"], name, id=f"{name}-{key}")
        for name, vector in found
        for key in ("lock", "old", "new")
        if key in vector and vector["kind"] in ("lock", "drift")
    ]


def places(document: Any) -> set[str]:
    """Every place that the schema refuses, and the places of missing keys, as lockfile errors name them."""
    found = set()
    for error in VALIDATOR.iter_errors(document):
        for leaf in [error, *(error.context or ())]:
            path = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in leaf.absolute_path)
            found.add(path.lstrip("."))
            if leaf.validator == "required":
                found |= {
                    f"{path}.{key}".lstrip(".") for key in leaf.validator_value if key not in leaf.instance
                }
    return found - {""}


def test_the_schema_is_shipped_and_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    shipped = resources.files("douane_lockfiles") / "schema" / "v1.json"
    assert json.loads(shipped.read_text(encoding="utf-8")) == SCHEMA


@pytest.mark.parametrize("text", ["lock", "store"])
def test_what_is_written_is_valid(text: str) -> None:
    VALIDATOR.validate(json.loads(dumps(lock(text=text))))


@pytest.mark.parametrize(("document", "expect", "name"), locks("valid"))
def test_every_valid_vector_is_valid(document: Any, expect: Any, name: str) -> None:
    VALIDATOR.validate(document)


@pytest.mark.parametrize(("document", "expect", "name"), locks("invalid"))
def test_every_invalid_shape_is_invalid_at_the_same_place(document: Any, expect: Any, name: str) -> None:
    if expect["class"] == "tampered" or name in RELATIONS:
        VALIDATOR.validate(document)
        return
    refused = places(document)
    assert any(expect["path"] == place or expect["path"].startswith(f"{place}.") for place in refused)


def test_the_schema_knows_the_keys_that_the_reader_knows() -> None:
    known: dict[str, type[Section]] = {
        name.lower(): section
        for name, section in vars(sections).items()
        if isinstance(section, type) and issubclass(section, Section) and section is not Section
    }
    assert {name for name, shape in SCHEMA["$defs"].items() if "properties" in shape} == known.keys()
    known[""] = Lock
    for name, section in known.items():
        shape = SCHEMA["$defs"][name] if name else SCHEMA
        required = {key: key in shape["required"] for key in shape["properties"]}
        assert required == members(section), name


def test_the_schema_knows_the_values_that_the_reader_knows() -> None:
    definitions = SCHEMA["$defs"]
    assert definitions["item"]["properties"]["kind"]["enum"] == list(KINDS)
    assert definitions["answer"]["properties"]["mark"]["enum"] == list(sections.MARKS)
    assert definitions["surface"]["properties"]["source"]["enum"] == list(sections.SOURCES)
    assert definitions["format"]["properties"]["major"] == {"const": sections.MAJOR}


def test_unknown_keys_are_allowed_everywhere() -> None:
    closed = [name for name, shape in SCHEMA["$defs"].items() if shape.get("additionalProperties") is False]
    assert closed == []
    assert "additionalProperties" not in SCHEMA
