from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from douane.registries.pypi_versions import is_early, key
from douane.resolve import pypi_ranges as ranges

_SPELLINGS = (
    *("0.dev0", "0.9", "1.0.dev1", "1.0a1.dev1", "1.0a1", "1.0a2", "1.0b1", "1.0rc1", "1.0rc1.post1", "1.0"),
    *("1.0+abc", "1.0+1", "1.0+1.5", "1.0.post1.dev2", "1.0.post1", "1.0.post2", "1.0.1", "1.0.1a1", "1.1"),
    *("1.10", "2.0", "2.0rc1", "2.1.dev3", "1!0.5", "1!1.0"),
)
_VERSIONS = tuple(map(Version, _SPELLINGS))
_KEYS = sorted(map(key, _VERSIONS))


def _specifiers() -> list[str]:
    found = []
    for operator, text, star in itertools.product(
        ("==", "!=", "<", "<=", ">", ">=", "~=", "==="), _SPELLINGS, ("", ".*")
    ):
        try:
            SpecifierSet(f"{operator}{text}{star}")
        except InvalidSpecifier:
            continue
        found.append(f"{operator}{text}{star}")
    return found


def test_the_order_is_that_of_pep_440() -> None:
    for one, other in itertools.product(_VERSIONS, _VERSIONS):
        assert (key(one) < key(other)) == (one < other)
        assert (key(one) == key(other)) == (one == other)
    assert [is_early(key(version)) for version in _VERSIONS] == [v.is_prerelease for v in _VERSIONS]
    assert key(Version("1.0.0")) == key(Version("1"))


@pytest.mark.parametrize("specifier", _specifiers())
def test_a_range_holds_what_the_specifier_admits(specifier: str) -> None:
    wanted = SpecifierSet(specifier)
    versions = ranges.of(specifier)
    for version in _VERSIONS:
        assert ranges.contains(versions, key(version)) == wanted.contains(version, prereleases=True)
    assert ranges.complement(ranges.complement(versions)) == versions
    assert list(ranges.newest(_KEYS, versions)) == [
        each for each in reversed(_KEYS) if ranges.contains(versions, each)
    ]


_some = st.sampled_from(_specifiers()).map(ranges.of)


@given(_some, _some, st.sampled_from(_KEYS))
def test_union_and_intersection(one: ranges.Range, other: ranges.Range, version: tuple[object, ...]) -> None:
    holds = [ranges.contains(each, version) for each in (one, other)]  # type: ignore[arg-type]
    both, either = ranges.intersection(one, other), ranges.union(one, other)
    assert ranges.contains(both, version) == all(holds)  # type: ignore[arg-type]
    assert ranges.contains(either, version) == any(holds)  # type: ignore[arg-type]


@given(st.sets(st.sampled_from(_KEYS), min_size=1).map(sorted), st.data())
def test_a_widened_version_holds_no_other_known_one(
    known: list[tuple[object, ...]], data: st.DataObject
) -> None:
    version = data.draw(st.sampled_from(known))
    wide = ranges.widened(version, known)  # type: ignore[arg-type]
    assert [each for each in known if ranges.contains(wide, each)] == [version]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("specifier", "pin"),
    [("==1.0", True), ("==1.0+x", True), ("===1.0", True), (">=1,<=1", True), ("==1.*", False), ("", False)],
)
def test_what_is_a_pin(specifier: str, pin: bool) -> None:
    assert ranges.is_pin(specifier) is pin


@pytest.mark.parametrize(
    ("specifier", "runs"),
    [
        (">=3.11.5", True),
        (">=3.11.8", False),
        ("<3.11", True),
        ("==3.10.*", True),
        ("!=3.11.*", True),
        ("~=3.12", False),
        (">3.11.7", False),
        (">=3.12a1", False),
        ("<4,>=3.8", True),
        ("===3.11", True),
        ("===nonsense", True),
        (">=3.6.*", True),
        (">=3.6,", True),
        (">=3,<2", True),
    ],
)
def test_only_the_lower_bound_of_python_counts(specifier: str, runs: bool) -> None:
    assert ranges.runs(specifier, Version("3.11.7")) is runs
