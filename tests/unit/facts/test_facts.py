"""Facts are counted, and what is not known is counted as that."""

from __future__ import annotations

from datetime import date

import pytest

from closures import able, closure, npm
from douane.facts import day_of, facts_of

SHA = "0" * 64


def test_what_is_stated_is_counted_and_so_is_what_is_not() -> None:
    inside = npm("in", path="node_modules/a/node_modules/in", carrier="node_modules/a")
    given = closure(
        (
            npm("srv", size=10, unpacked=30, licence="MIT", sha256=SHA, published="2026-11-20T10:00:00Z"),
            npm("a", size=5, unpacked=7, licence="MIT", sha256=SHA, published="2026-11-13"),
            npm("b", licence="ISC", maintainers=("zoe", "ada"), capabilities=able("native-code"), sha256=SHA),
            npm("c", published="yesterday", deprecated="", yanked="", install_scripts=("install",)),
            inside,
        )
    )
    facts = facts_of(given, today=date(2026, 11, 25))
    assert (facts.packages, facts.bundled, facts.read) == (5, 1, 4)
    assert (facts.size, facts.unsized, facts.unpacked) == (15, 2, 37)
    assert (str(facts.oldest), str(facts.newest), facts.undated) == ("2026-11-13", "2026-11-20", 3)
    assert [package.name for package in facts.recent] == ["srv"]
    assert (facts.maintainers, facts.maintained) == (("ada", "zoe"), 1)
    assert (facts.licences, facts.unlicensed) == ((("MIT", 2), ("ISC", 1)), 2)
    listed = (facts.scripts, facts.native, facts.deprecated, facts.yanked)
    assert [[package.name for package in each] for each in listed] == [["c"], ["b"], ["c"], ["c"]]


def test_without_a_day_nothing_is_recent() -> None:
    assert facts_of(closure((npm("srv", published="2026-11-20"),))).recent == ()


@pytest.mark.parametrize("text", [None, "", "2026", "2026-13-01", "0000-00-00T00:00:00Z", "\u202e2026-01-01"])
def test_what_is_no_date_is_none(text: str | None) -> None:
    assert day_of(text) is None
