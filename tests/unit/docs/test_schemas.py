"""Every command that writes JSON has a published schema, which says whose it is and knows all causes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click
import pytest

from douane.causes import causes
from douane.cli import COMMANDS, application
from douane_lockfiles import GRADES, Grade
from e2e.shapes import SCHEMAS, validator
from support import ROOT


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text("utf-8"))
    return found


def writers() -> Iterator[str]:
    """Yield each command that can be asked for JSON."""
    root = click.Context(application, info_name="douane")
    for name in COMMANDS:
        found = application.get_command(root, name)
        assert found is not None
        inner = found.commands if isinstance(found, click.Group) else {"": found}
        for below, command in inner.items():
            types = [option.type for option in command.params if option.name == "form"]
            if any(isinstance(each, click.Choice) and "json" in each.choices for each in types):
                yield f"{name} {below}".strip()


def test_every_command_that_writes_json_has_a_schema() -> None:
    assert set(writers()) == set(SCHEMAS)


@pytest.mark.parametrize("command", SCHEMAS)
def test_a_schema_is_one_and_says_what_prints_it(command: str) -> None:
    name = SCHEMAS[command]
    assert validator(name)
    assert schema(name)["$id"].endswith(f"/{name}.schema.json")
    assert f"`douane {command} --format json`" in schema(name)["description"]


def test_every_schema_is_told_of_on_a_page_that_people_read() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs" / "guide").glob("*.md")]
    text = "\n".join(page.read_text("utf-8") for page in pages)
    assert [name for name in sorted({*SCHEMAS.values()}) if f"{name}.schema.json" not in text] == []


@pytest.mark.parametrize("place", [("drift", "drift"), ("history", "look")])
def test_a_drift_has_a_cause_and_a_grade_that_the_schema_knows(place: tuple[str, str]) -> None:
    found = schema(place[0])["$defs"][place[1]]["properties"]
    drift = found["drift"]["items"]["properties"] if place[1] == "look" else found
    assert drift["cause"]["enum"] == list(causes())
    assert drift["grade"]["enum"] == [grade.value for grade in Grade]
    kinds = validator(place[0]).evolve(schema=drift["kind"])
    assert all(kinds.is_valid(kind) for kind in GRADES)
