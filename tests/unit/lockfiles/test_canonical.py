"""Canonical JSON against RFC 8785, its reference library, and hostile texts."""

import json
import math
import struct
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from douane_lockfiles import JsonError, canonical, parse_json
from douane_lockfiles.canonical import canonical_parsed

TEXT = st.text(st.characters(codec="utf-8"))
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
)


@given(JSON)
def test_it_agrees_with_the_reference_library(value: Any) -> None:
    assert canonical(value) == rfc8785.dumps(value)


# RFC 8785, appendix B: IEEE 754 bits in hexadecimal, and how ECMAScript prints them.
@pytest.mark.parametrize(
    ("bits", "shown"),
    [
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("c340000000000000", "-9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555557", "333333333.33333343"),
    ],
)
def test_numbers_are_printed_as_the_rfc_prints_them(bits: str, shown: str) -> None:
    assert canonical(struct.unpack(">d", bytes.fromhex(bits))[0]).decode() == shown


@given(st.integers(2**53, 2**200))
def test_large_integers_keep_their_digits(number: int) -> None:
    assert canonical([number, -number]) == f"[{number},{-number}]".encode()


@given(JSON)
def test_the_quick_way_agrees(value: Any) -> None:
    assert canonical_parsed(json.loads(canonical(value))) == canonical(json.loads(canonical(value)))


@given(JSON)
def test_reading_back_changes_nothing(value: Any) -> None:
    again, problems = parse_json(canonical(value))
    assert canonical(again) == canonical(value)
    assert problems == ()


def test_keys_are_ordered_by_utf16_units_as_in_the_rfc() -> None:
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    ordered = list(json.loads(canonical(dict.fromkeys(keys, 0))))
    assert ordered == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, "\ud800", {1: 2}, {"a": object()}, b"x", {"\udfff": 1}]
)
def test_what_json_cannot_hold_has_no_canonical_form(value: Any) -> None:
    with pytest.raises(JsonError):
        canonical(value)


def test_depth_is_bounded_both_ways() -> None:
    deep: Any = []
    for _ in range(5000):
        deep = [deep]
    with pytest.raises(JsonError, match="deeper"):
        canonical(deep)
    for text in ("[" * 100_000, "[" * 900 + "]" * 900, '{"a":' * 300 + "1" + "}" * 300):
        with pytest.raises(JsonError):
            parse_json(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"\xff\xfe", "not UTF-8"),
        ("{", "line 1 column 2"),
        ("[" * 5000, "nested deeper than 200 levels at /0/0"),
        ("[" + "0," * 2_000_001 + "0]", "more than 2000000 values"),
        ("", "not JSON"),
        ("<html>", "not JSON"),
    ],
)
def test_what_is_no_json_is_refused_in_one_line(text: str | bytes, message: str) -> None:
    with pytest.raises(JsonError, match=message) as caught:
        parse_json(text)
    assert "\n" not in str(caught.value)


def test_what_a_lenient_reader_hides_is_told() -> None:
    text = (
        '{"a/b": {"x": 1, "x": 2, "x": 3}, "s": "\\ud800", "k": {"\\udfff": 0}, "n": [NaN, -Infinity, 1e999]}'
    )
    value, problems = parse_json(text)
    assert value["a/b"] == {"x": 3}
    assert [(item.kind, item.pointer) for item in problems] == [
        ("duplicate-key", "/a~1b/x"),
        ("lone-surrogate", "/s"),
        ("lone-surrogate", "/k"),
        ("not-a-number", "/n/0"),
        ("not-a-number", "/n/1"),
        ("out-of-range", "/n/2"),
    ]
    with pytest.raises(JsonError, match="no JSON number"):
        canonical(value["n"])


def test_integers_are_read_up_to_a_bound() -> None:
    number = int("9" * 400)
    assert parse_json(str(number)) == (number, ())
    assert [item.kind for item in parse_json(f"[{number}0]")[1]] == ["out-of-range"]
    with pytest.raises(JsonError, match="more than 400 digits"):
        canonical(number * 10)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (b"\xff", "not-utf8"),
        ("nul", "not-json"),
        ("[" * 300 + "]" * 300, "too-deep"),
        (b" " * (32 * 1024 * 1024 + 1), "too-large"),
    ],
)
def test_what_leaves_nothing_to_read_is_typed(text: str | bytes, kind: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse_json(text)
    assert caught.value.problem.kind == kind


def test_what_is_too_deep_has_a_place() -> None:
    with pytest.raises(JsonError) as caught:
        parse_json('{"a": [1, "]", {"b/c": ' + "[" * 300 + "]" * 300 + "}]}")
    assert caught.value.pointer.startswith("/a/2/b~1c/0/0")


def test_two_hundred_levels_are_read_whatever_calls() -> None:
    value, problems = parse_json("[" * 200 + "1" + "]" * 200)
    assert problems == ()
    assert canonical(value) == b"[" * 200 + b"1" + b"]" * 200


def test_an_escape_that_stands_in_a_text_is_no_half_character() -> None:
    text = '{"text": "\u00e9 /[\\\\ud800-\\\\udfff]/"}'
    assert parse_json(text) == ({"text": "\u00e9 /[\\ud800-\\udfff]/"}, ())
