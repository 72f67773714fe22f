"""npm's ranges: agreement with the reference implementation, and algebra."""

from __future__ import annotations

import json
import re
import time
from typing import Any

import nodesemver
import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.registries.npm_versions import (
    clean,
    engine_admits,
    intersects,
    key,
    nearest,
    parse_range,
    satisfies,
)
from support import shared

_NUMBERS = st.integers(0, 30).map(str)
_PRERELEASES = st.sampled_from(["", "", "", "-alpha", "-alpha.1", "-beta.11", "-rc.2.x", "-0", "-1.0"])
_VERSIONS = st.tuples(_NUMBERS, _NUMBERS, _NUMBERS, _PRERELEASES).map(
    lambda parts: ".".join(parts[:3]) + parts[3]
)
_OPERATORS = st.sampled_from(["^", "~", ">=", ">", "<", "<=", "=", "", "^ ", "~> "])
_COMPARATORS = st.tuples(_OPERATORS, _VERSIONS).map("".join)
_RANGES = st.one_of(
    _COMPARATORS,
    st.tuples(_COMPARATORS, _COMPARATORS).map(" ".join),
    st.tuples(_COMPARATORS, _COMPARATORS).map(" || ".join),
    st.tuples(_VERSIONS, _VERSIONS).map(" - ".join),
    st.sampled_from(["*", "", "x", "1", "1.x", "1.2", ">1", "<=2.1"]),
)


def test_the_reference_implementation_agrees_in_every_case() -> None:
    cases = json.loads(shared("npm-ranges/semver-oracle.json").read_text(encoding="utf-8"))
    wrong = []
    for case in cases:
        wanted = parse_range(case["range"])
        found = key(case["version"])
        assert found is not None
        got: object = "INVALID" if wanted is None else wanted.admits(found)
        if got != case["node_semver_7_8_6"]:
            wrong.append(case)
    assert len(cases) == 60
    assert wrong == []


# With `includePrerelease`, the reference implementation lets a partial version begin and end at its first
# pre-release (``2.x`` is ``>=2.0.0-0 <3.0.0-0``); the library knows only whole versions. npm asks this way
# only for "engines", so it matters only for a running Node that is itself a pre-release of the very version
# that the range begins or ends with.
_PRERELEASES_AT_THE_EDGE = {
    ("range-include", "2.x", "2.0.0-pre.0"),
    ("range-include", "1.1.x", "1.1.0-a"),
    ("range-include", "~1.1", "1.1.0-a"),
    ("range-include", "~1.1.x", "1.1.0-a"),
    ("range-include", "~2", "2.0.0-pre.0"),
    ("range-include", "~2.x", "2.0.0-pre.0"),
    ("range-include", "1 - 2", "1.0.0-pre"),
    ("range-include", "1.0 - 2", "1.0.0-pre"),
    ("range-include", "=0.7.x", "0.7.0-asdf"),
    ("range-include", ">=0.7.x", "0.7.0-asdf"),
    ("range-exclude", "2.x", "3.0.0-pre.0"),
    ("range-exclude", "^1.0.0", "2.0.0-rc1"),
    ("range-exclude", "1 - 2", "3.0.0-pre"),
    ("range-exclude", "1.1.x", "1.2.0-a"),
    ("range-exclude", "1.x", "2.0.0-a"),
}
# What only the strict reading refuses; npm reads dependencies loosely.
_LOOSELY_READ = {">01.02.03", "~1.2.3beta", ">=09090"}


@pytest.mark.parametrize(("name", "expected"), [("range-include", True), ("range-exclude", False)])
def test_the_reference_fixtures_agree(name: str, expected: bool) -> None:
    checked = 0
    for text, version, *rest in _fixtures()[name]:
        if not isinstance(version, str):
            continue  # a value that JSON documents cannot hold as a version: `false`
        checked += 1
        wanted, found = parse_range(text), key(version)
        options: Any = rest[0] if rest and isinstance(rest[0], dict) else {}
        prereleases = bool(options.get("includePrerelease"))
        got = wanted is not None and found is not None and wanted.admits(found, prereleases=prereleases)
        is_edge = (name, text, version) in _PRERELEASES_AT_THE_EDGE and prereleases
        assert got is (expected is not is_edge), (text, version)
    assert checked == {"range-include": 126, "range-exclude": 97}[name]


def test_ranges_mean_what_the_reference_rewrites_them_to() -> None:
    """Both spellings admit the same versions, of all that lie at or beside the numbers they name."""
    checked = 0
    for text, plain, *rest in _fixtures()["range-parse"]:
        options: Any = rest[0] if rest and isinstance(rest[0], dict) else {}
        if options.get("includePrerelease"):
            continue
        checked += 1
        if plain is None:
            assert (parse_range(text) is None) is (text not in _LOOSELY_READ), text
            continue
        for version in _beside(f"{text} {plain}"):
            assert satisfies(version, text) is satisfies(version, plain), (text, version)
    assert checked == 121


@pytest.mark.parametrize("name", ["version-gt-range", "version-lt-range"])
def test_what_lies_beyond_a_range_does_not_satisfy_it(name: str) -> None:
    rows = _fixtures()[name]
    assert len(rows) > 50
    for text, version, *_ in rows:
        assert not satisfies(version, text), (text, version)


@given(_RANGES, _RANGES, _VERSIONS)
def test_ranges_that_share_a_version_intersect(one: str, other: str, version: str) -> None:
    # The reference denies it of some ranges that share nothing but versions before 0.0.0: `^0.0.0-alpha`.
    if "-" not in version and satisfies(version, one) and satisfies(version, other):
        assert intersects(one, other)
    assert intersects(one, other) == intersects(other, one)


def test_ranges_that_share_no_version_do_not_intersect() -> None:
    assert not intersects("^1.0.0", "^2.0.0")
    assert not intersects(">=3", "<3")
    assert not intersects("1.2.3", "^2")
    assert not intersects("whatever", "*")
    assert intersects("<=3.0.0", ">=3.0.0")
    assert intersects("^1.0.0 || ^3.0.0", "3.1.4")


def _beside(text: str) -> set[str]:
    numbers = [int(digits) for digits in re.findall(r"[0-9]{1,16}", text)]
    near = sorted({max(0, number + step) for number in numbers for step in (-1, 0, 1)})[:12]
    plain = {f"{major}.{minor}.{patch}" for major in near for minor in near[:4] for patch in near[:4]}
    return plain | {f"{version}-beta.4" for version in plain} | {f"{version}-0" for version in plain}


def _fixtures() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shared("npm-ranges/semver-fixtures.json").read_text(encoding="utf-8"))
    return found


def test_the_reference_order_agrees() -> None:
    fixtures = _fixtures()
    for higher, lower, *_ in fixtures["comparisons"]:
        one, other = key(higher), key(lower)
        assert one is not None
        assert other is not None
        assert one > other, (higher, lower)
    for one_text, other_text, *_ in fixtures["equality"]:
        assert key(one_text) == key(other_text), (one_text, other_text)


@given(_VERSIONS, _VERSIONS)
def test_keys_order_as_the_library_does(one: str, other: str) -> None:
    first, second = key(one), key(other)
    assert first is not None
    assert second is not None
    assert (first > second) - (first < second) == nodesemver.compare(one, other, True)


@given(_RANGES, _VERSIONS)
def test_ranges_admit_what_the_library_admits(text: str, version: str) -> None:
    assert satisfies(version, text) is nodesemver.satisfies(version, text, True)


@given(_VERSIONS)
def test_a_version_admits_itself_and_only_itself(version: str) -> None:
    assert satisfies(version, version)
    assert satisfies(version, f"={version}")
    assert not satisfies(version, f">{version}")
    assert clean(f" v{version}+build.5 ") == version


@pytest.mark.parametrize(
    "text",
    [
        "latest",
        "1.2.3.4",
        "^99999999999999999999.0.0",
        "1.x.5",
        "not a range",
        ">>1",
        "1 " * 2000,
    ],
)
def test_what_is_no_range_is_none(text: str) -> None:
    assert parse_range(text) is None
    assert not satisfies("1.2.3", text)


@pytest.mark.parametrize(
    "text", ["", "1", "1.2", "1.2.3.4", "a.b.c", "1.2.3\n4", "9" * 300, f"{2**53}.0.0", "1.2.3 4"]
)
def test_what_is_no_version_has_no_key(text: str) -> None:
    assert key(text) is None


@pytest.mark.parametrize("text", [" " * 100_000 + "1", "||" * 900, ">=1" + " " * 5000 + "<2", "1." * 900])
def test_hostile_ranges_take_no_time(text: str) -> None:
    begin = time.process_time()
    parse_range(text)
    assert time.process_time() - begin < 1.0


def test_engines_count_prereleases_of_the_running_one() -> None:
    assert engine_admits("22.0.0-nightly.1", ">=20")
    assert engine_admits("20.20.2", "^18 || >=20")
    assert not engine_admits("20.20.2", "<10")
    assert not engine_admits("20.20.2", "whatever")


def test_the_nearest_versions_surround_what_was_asked_for() -> None:
    versions = ("3.0.0", "2.1.0", "2.0.0", "1.4.0", "1.3.0", "0.1.0")
    assert nearest(versions, "^1.5.0") == ("2.0.0", "1.4.0", "1.3.0")
    assert nearest(versions, "9") == ("3.0.0", "2.1.0", "2.0.0")
    assert nearest(versions, "nothing") == ("3.0.0", "2.1.0", "2.0.0")
    assert nearest((), "1") == ()
