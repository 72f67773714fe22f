"""Ranges of advisories against oracles that know nothing of events: intervals, in each ecosystem's order."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import nodesemver
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version

from douane.model import Ecosystem
from douane.osv.ranges import judged
from douane.osv.records import decode, encode, record_of
from douane.osv.versions import order_of, spelling
from osv_documents import advisory

_SMALL = st.integers(0, 3)
_PARTS = st.lists(st.sampled_from(["0", "1", "2", "10", "alpha", "beta", "rc", "x-1"]), max_size=3)
NPM_VERSIONS = st.builds(
    lambda a, b, c, pre: f"{a}.{b}.{c}" + (f"-{'.'.join(pre)}" if pre else ""), _SMALL, _SMALL, _SMALL, _PARTS
)
PYTHON_VERSIONS = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["0.1", "1.0", "1.0.0", "1.1", "1.10", "2", "1!1.0"]),
    st.sampled_from(["", "a1", "b2", "rc1"]),
    st.sampled_from(["", ".post1", ".post2"]),
    st.sampled_from(["", ".dev1"]),
)


def _npm_compare(one: str, other: str) -> int:
    return int(nodesemver.compare(one, other, False))


@given(NPM_VERSIONS, NPM_VERSIONS)
def test_the_order_of_npm_is_that_of_node_semver(one: str, other: str) -> None:
    order = order_of(Ecosystem.NPM)
    keys = order(one), order(other)
    assert (keys[0] > keys[1]) - (keys[0] < keys[1]) == _npm_compare(one, other)  # type: ignore[operator]


@given(PYTHON_VERSIONS, PYTHON_VERSIONS)
def test_versions_of_python_are_spelled_alike_if_they_are_equal(one: str, other: str) -> None:
    alike = spelling(Ecosystem.PYPI, one) == spelling(Ecosystem.PYPI, other)
    assert alike == (Version(one) == Version(other))


def _intervals(versions: Sequence[str], closed: Sequence[bool]) -> list[tuple[str, str, bool]]:
    """Pair distinct, sorted *versions* into intervals that do not touch."""
    pairs = zip(versions[::2], versions[1::2], closed, strict=False)
    return [(low, high, end) for low, high, end in pairs]


def _document(
    intervals: list[tuple[str, str, bool]], shuffled: Any, spelled: str, *, apart: bool
) -> dict[str, Any]:
    """Return an advisory with *intervals* in one range, or each in a block of its own."""
    events = [
        [("introduced", low), ("last_affected" if closed else "fixed", high)]
        for low, high, closed in intervals
    ]
    if apart:
        whole = advisory("X-1", (spelled, "a"), events=events[0])
        for each in events[1:]:
            whole["affected"] += advisory("X-1", (spelled, "a"), events=each)["affected"]
        return whole
    flat = [event for each in events for event in each]
    shuffled.shuffle(flat)
    return advisory("X-1", (spelled, "a"), events=flat)


@given(
    st.lists(NPM_VERSIONS, min_size=2, max_size=8),
    st.lists(st.booleans(), min_size=4, max_size=4),
    NPM_VERSIONS,
    st.randoms(),
    st.booleans(),
)
def test_npm_ranges_hold_what_their_intervals_hold(
    versions: list[str], closed: list[bool], asked: str, shuffled: Any, apart: bool
) -> None:
    ordered = sorted(versions, key=functools.cmp_to_key(_npm_compare))
    distinct = [each for at, each in enumerate(ordered) if at == 0 or _npm_compare(each, ordered[at - 1])]
    intervals = _intervals(distinct, closed)
    if not intervals:
        return
    record = record_of("X-1", _document(intervals, shuffled, "npm", apart=apart), Ecosystem.NPM)
    inside = any(
        _npm_compare(low, asked) <= 0
        and (_npm_compare(asked, high) < 0 or (end and _npm_compare(asked, high) == 0))
        for low, high, end in intervals
    )
    told = judged(record, Ecosystem.NPM, "a", asked)
    assert (told.affected, told.undecided) == (inside, "")
    assert all(_npm_compare(each, asked) > 0 for each in told.fixed)


@given(
    st.lists(PYTHON_VERSIONS, min_size=2, max_size=8),
    st.lists(st.booleans(), min_size=4, max_size=4),
    PYTHON_VERSIONS,
    st.randoms(),
    st.booleans(),
)
def test_python_ranges_hold_what_their_intervals_hold(
    versions: list[str], closed: list[bool], asked: str, shuffled: Any, apart: bool
) -> None:
    distinct = list({Version(each): each for each in sorted(versions, key=Version)}.values())
    intervals = _intervals(distinct, closed)
    if not intervals:
        return
    record = record_of("X-1", _document(intervals, shuffled, "PyPI", apart=apart), Ecosystem.PYPI)
    version = Version(asked)
    inside = any(
        Version(low) <= version and (version < Version(high) or (end and version == Version(high)))
        for low, high, end in intervals
    )
    assert judged(record, Ecosystem.PYPI, "A", asked).affected is inside


_WORDS = (
    "id affected package ecosystem name ranges type events introduced fixed versions severity score aliases "
    "modified withdrawn database_specific summary"
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(_WORDS.split()),
            inner | st.sampled_from(["npm", "a", "SEMVER", "1.0.0", "0"]),
            max_size=6,
        )
    ),
    max_leaves=40,
)


@given(
    st.dictionaries(
        st.sampled_from(["affected", "severity", "aliases", "modified", "database_specific"]), _JSON
    )
)
def test_any_document_is_read_and_kept_as_it_was_read(document: dict[str, Any]) -> None:
    record = record_of("X-1", document, Ecosystem.NPM)
    assert decode(encode(record)) == record
    judged(record, Ecosystem.NPM, "a", "1.0.0")
