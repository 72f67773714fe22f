"""Whatever stands in a policy, it is read or refused in one line; the schema says the same as the parser."""

from __future__ import annotations

import contextlib
import json
import tomllib
from pathlib import Path
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from douane.errors import InputError
from douane.policy.document import Document
from douane.policy.keys import every
from douane.policy.places import lines
from douane.policy.reading import parse
from douane.policy.schema import schema

NAMES = [
    *(name.rpartition(".")[2] for name in every()),
    "publishers",
    "licences",
    "capabilities",
    "waivers",
    "x",
]
SCALARS = st.one_of(
    st.none().map(lambda _: True),
    st.integers(-3, 5000),
    st.floats(allow_nan=False, allow_infinity=False, width=16),
    st.text(max_size=12),
    st.sampled_from(
        ["low", "high", "server", "static", "MIT", "shell", "access.oauth", "npm:*", "2026-12-31"]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    ),
    max_leaves=8,
)
VALID = Draft202012Validator(schema())
PLACES = st.sampled_from([name for name in every() if not name.startswith("waivers.")])


def toml(value: Any) -> str:
    """Return *value* as TOML of one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value)


def said_of(document: dict[str, Any], text: str = "") -> str | None:
    """Return the error about *document*, None where there is none."""
    try:
        parse(document, text, "douane.toml", Path("douane.toml"), prefix=(), named=True)
    except InputError as error:
        return str(error)
    return None


@given(st.dictionaries(st.one_of(st.sampled_from(NAMES), st.text(max_size=5)), VALUES, max_size=4))
def test_any_document_is_read_or_refused_in_one_line(document: dict[str, Any]) -> None:
    told = said_of(document)
    assert told is None or (told.startswith("douane.toml:1: ") and "\n" not in told)
    if told is None:
        VALID.validate(document)


@settings(max_examples=300)
@given(PLACES, VALUES)
def test_the_schema_and_the_parser_agree_on_every_key(name: str, value: Any) -> None:
    assume(name != "lockfiles")  # that it stays below its folder is no matter of a schema
    table, dot, key = name.partition(".")
    document = {table: {key: value}} if dot else {name: value}
    is_whole_float = isinstance(value, float) and value == int(value)
    assume(not (name == "most-findings" and is_whole_float))  # JSON has no integers of its own
    assert (said_of(document) is None) == VALID.is_valid(document), said_of(document)


@given(st.text(alphabet="ab.\"'[]{}=#\n \\1,\t", max_size=60))
def test_no_text_keeps_the_search_for_lines_busy(text: str) -> None:
    assert all(1 <= line <= text.count("\n") + 1 for line in lines(text).values())


@given(
    st.dictionaries(
        st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=6),
        st.one_of(st.integers(), st.lists(st.text(alphabet='a]#"[', max_size=4), max_size=3)),
        min_size=1,
        max_size=6,
    )
)
def test_every_key_is_found_on_its_line(document: dict[str, Any]) -> None:
    text = "".join(
        f"# a\n{json.dumps(key, ensure_ascii=False)} = {toml(value)} # ]\n" for key, value in document.items()
    )
    assume(tomllib.loads(text) == document)
    assert {key[0]: line for key, line in lines(text).items()} == {
        key: 2 * number + 2 for number, key in enumerate(document)
    }


@given(st.binary(max_size=80))
def test_a_document_of_noise(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError):
        return
    with contextlib.suppress(InputError):
        assert set(Document(document, text, "d", ()).values()) <= {*every(), "waivers"}
