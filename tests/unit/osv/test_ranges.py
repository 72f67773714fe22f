"""Whether an advisory is about a version: events of OSV, orders of npm and PyPI, what cannot be told."""

from __future__ import annotations

from typing import Any

import pytest

from douane.model import Ecosystem
from douane.osv.ranges import Verdict, judged
from douane.osv.records import record_of
from osv_documents import advisory

NPM, PYPI = Ecosystem.NPM, Ecosystem.PYPI


def verdict(document: dict[str, Any], version: str, ecosystem: Ecosystem = NPM, name: str = "a") -> Verdict:
    return judged(record_of(document["id"], document, ecosystem), ecosystem, name, version)


@pytest.mark.parametrize(
    ("events", "version", "affected"),
    [
        ([("introduced", "0")], "0.0.0-alpha", True),
        ([("introduced", "0"), ("fixed", "1.0.0")], "1.0.0-rc.1", True),
        ([("introduced", "0"), ("fixed", "1.0.0")], "1.0.0", False),
        ([("introduced", "0"), ("fixed", "1.0.0")], "1.0.0+build", False),
        ([("introduced", "1.0.0"), ("fixed", "1.2.0")], "1.0.0-rc.1", False),
        ([("introduced", "1.0.0"), ("fixed", "1.2.0")], "1.1.9", True),
        ([("introduced", "1.0.0"), ("last_affected", "1.2.0")], "1.2.0", True),
        ([("introduced", "1.0.0"), ("last_affected", "1.2.0")], "1.2.1-0", False),
        ([("introduced", "1.2.0"), ("last_affected", "1.2.0")], "1.2.0", True),
        ([("introduced", "1.2.0"), ("last_affected", "1.2.0")], "1.2.1", False),
        ([("introduced", "1.2.0"), ("fixed", "1.2.0")], "1.2.0", False),
        (
            [("fixed", "2.5.0"), ("introduced", "2.0.0"), ("fixed", "1.5.0"), ("introduced", "1.0.0")],
            "1.7.0",
            False,
        ),
        (
            [("fixed", "2.5.0"), ("introduced", "2.0.0"), ("fixed", "1.5.0"), ("introduced", "1.0.0")],
            "2.4.9",
            True,
        ),
        (
            [("introduced", "1.0.0"), ("fixed", "2.0.0"), ("introduced", "2.0.0"), ("fixed", "3.0.0")],
            "2.0.0",
            True,
        ),
        ([("introduced", "1.0.0"), ("limit", "2.0.0")], "1.9.9", True),
        ([("introduced", "1.0.0"), ("limit", "2.0.0")], "2.0.0", False),
        ([("introduced", "1.0.0"), ("limit", "*")], "9.0.0", True),
        ([("introduced", "1.0.0"), ("limit", "2.0.0"), ("limit", "4.0.0")], "3.0.0", True),
        ([("introduced", "1")], "1.0.0", True),
        ([("introduced", "1.2")], "1.2.0-rc.1", False),
        ([("introduced", "1.0.0-beta.2"), ("fixed", "1.0.0-beta.10")], "1.0.0-beta.9", True),
        ([("introduced", "1.0.0-beta.2"), ("fixed", "1.0.0-beta.10")], "1.0.0-beta.10", False),
        ([("introduced", "1.0.0-1"), ("fixed", "1.0.0-a")], "1.0.0-99", True),
    ],
)
def test_npm_ranges(events: list[tuple[str, str]], version: str, affected: bool) -> None:
    told = verdict(advisory("GHSA-1", ("npm", "a"), events=events), version)
    assert (told.affected, told.undecided) == (affected, "")


@pytest.mark.parametrize(
    ("events", "version", "affected"),
    [
        ([("introduced", "0"), ("fixed", "1.0")], "1.0rc1", True),
        ([("introduced", "0"), ("fixed", "1.0")], "1.0.0", False),
        ([("introduced", "0"), ("fixed", "1.0")], "1.0.post1", False),
        ([("introduced", "0"), ("fixed", "1.0")], "1.0.dev3", True),
        ([("introduced", "1.10"), ("last_affected", "1.11")], "1.9", False),
        ([("introduced", "1.10"), ("last_affected", "1.11")], "1.11.0", True),
        ([("introduced", "1.10"), ("last_affected", "1.11")], "1.11.post1", False),
        ([("introduced", "1!0.5")], "3.0", False),
        ([("introduced", "0"), ("fixed", "v2.0")], "1.9", True),
    ],
)
@pytest.mark.parametrize("kind", ["ECOSYSTEM", "SEMVER"])
def test_python_ranges(kind: str, events: list[tuple[str, str]], version: str, affected: bool) -> None:
    document = advisory("PYSEC-1", ("PyPI", "A_b.c"), events=events, kind=kind)
    assert verdict(document, version, PYPI, "a-b-c").affected is affected


@pytest.mark.parametrize(
    ("listed", "version", "ecosystem", "affected"),
    [
        ("1.2.3", "1.2.3", NPM, True),
        ("v1.2.3", "1.2.3", NPM, True),
        ("1.2.3", "1.2.3-rc.1", NPM, False),
        ("1.0", "1.0.0", PYPI, True),
        ("1.0.0RC1", "1.0rc1", PYPI, True),
        ("1.10", "1.1", PYPI, False),
        ("10", "1", PYPI, False),
        ("2004d", "2004d", PYPI, True),
    ],
)
def test_listed_versions(listed: str, version: str, ecosystem: Ecosystem, affected: bool) -> None:
    spelled = "npm" if ecosystem is NPM else "PyPI"
    document = advisory("X-1", (spelled, "a"), events=(), versions=["0.0.1", listed])
    assert verdict(document, version, ecosystem).affected is affected


def test_blocks_of_other_packages_and_ecosystems_say_nothing() -> None:
    document = advisory("X-1", ("PyPI", "a"), ("npm", "b"), ("npm", "A"))
    assert verdict(document, "1.0.0") == Verdict(False)
    assert verdict(document, "1.0.0", name="b").affected


def test_several_blocks_of_one_package_are_all_asked() -> None:
    document = advisory("X-1", ("npm", "a"), events=[("introduced", "3.0.0"), ("fixed", "3.1.0")])
    document["affected"] += advisory("", ("npm", "a"), events=[("introduced", "1.0.0"), ("fixed", "1.5.0")])[
        "affected"
    ]
    assert [verdict(document, version).affected for version in ("1.2.0", "2.0.0", "3.0.0")] == [
        True,
        False,
        True,
    ]


def test_the_lowest_version_that_mends_it_in_its_line_is_told() -> None:
    events = [("introduced", "1.0.0"), ("fixed", "1.5.0"), ("introduced", "2.0.0"), ("fixed", "2.3.0")]
    document = advisory("X-1", ("npm", "a"), events=events)
    assert verdict(document, "1.2.0").fixed == ("1.5.0",)
    assert verdict(document, "2.2.0").fixed == ("2.3.0",)


@pytest.mark.parametrize(
    ("block", "version", "why"),
    [
        (
            {"ranges": [{"type": "GIT", "repo": "x", "events": [{"introduced": "0"}]}]},
            "1.0.0",
            "it names commits, no versions",
        ),
        ({}, "1.0.0", "it names no versions"),
        (
            {"ranges": [{"type": "SEMVER", "events": [{"introduced": "latest"}]}]},
            "1.0.0",
            "a range names what is no version",
        ),
        ({"ranges": [{"type": "SEMVER", "events": [{"began": "1.0.0"}]}]}, "1.0.0", "a range cannot be read"),
        ({"ranges": [{"type": "SEMVER", "events": [{"introduced": 1}]}]}, "1.0.0", "a range cannot be read"),
        ({"ranges": [{"type": "SEMVER", "events": []}]}, "1.0.0", "a range cannot be read"),
        ({"ranges": [{"type": "NEW", "events": [{"introduced": "0"}]}]}, "1.0.0", "a range cannot be read"),
        ({"ranges": 7}, "1.0.0", "its ranges cannot be read"),
        ({"versions": ["1.0.1", 7]}, "1.0.0", "a listed version cannot be read"),
        (
            {"ranges": [{"type": "SEMVER", "events": [{"introduced": "1.0.0"}]}]},
            "x" * 300,
            "the version cannot be compared",
        ),
    ],
)
def test_what_cannot_be_told_is_undecided_and_of_malice_counts(
    block: dict[str, Any], version: str, why: str
) -> None:
    document = {"id": "X-1", "affected": [{"package": {"ecosystem": "npm", "name": "a"}, **block}]}
    assert verdict(document, version) == Verdict(False, (), why)
    assert verdict(document | {"id": "MAL-1"}, version) == Verdict(True)


def test_a_git_range_beside_others_changes_nothing() -> None:
    document = advisory("X-1", ("npm", "a"), events=[("introduced", "2.0.0")])
    document["affected"][0]["ranges"].append({"type": "GIT", "events": [{"introduced": "0"}]})
    assert verdict(document, "1.0.0") == Verdict(False)


def test_all_versions_are_meant_where_the_version_cannot_be_compared() -> None:
    assert verdict(advisory("X-1", ("npm", "a")), "not a version").affected
