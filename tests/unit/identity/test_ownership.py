"""A package and a registry of servers, said by both, by one, against each other; and the table."""

from __future__ import annotations

import pytest

from douane.checklist.answers import answer
from douane.identity.corroboration import LOCK, REGISTER
from douane.identity.listed_servers import Entry, Listing
from douane.identity.ownership import SOURCE, claimed
from douane.model import (
    SELF,
    Corroboration,
    Ecosystem,
    Examination,
    Mark,
    Package,
    Surface,
    Target,
    TargetKind,
)

ENTRY = Entry(
    ecosystem=Ecosystem.NPM,
    package="@anna/tides",
    server="io.github.anna/tides",
    repository="github.com/anna/t",
)
LISTING = Listing(entries=(ENTRY,))


def package(name: str = "@anna/tides", *claims: str) -> Package:
    return Package(ecosystem=Ecosystem.NPM, name=name, version="1.0.0", path=name, server_names=claims)


def test_both_say_the_same() -> None:
    (found,) = claimed(package("@anna/tides", "io.github.Anna/tides"), LISTING)
    assert (found.source, found.agrees) == (SOURCE, True)
    assert "io.github.anna/tides of github.com/anna" in found.statement


@pytest.mark.parametrize(
    "silent",
    [
        package(),  # listed, and the bytes say nothing
        package("@anna/tides", "io.github.anna/other"),  # a name that nobody lists
        package("quiet-mcp", "io.github.ben/quiet"),
        package("quiet-mcp"),
    ],
)
def test_one_alone_is_silence(silent: Package) -> None:
    assert tuple(claimed(silent, LISTING)) == ()


def test_a_claim_to_the_server_of_another_package_is_a_contradiction() -> None:
    (found,) = claimed(package("tides-mcp", "io.github.anna/tides"), LISTING)
    assert not found.agrees
    assert found.statement.endswith("which stands for npm:@anna/tides of github.com/anna")


def test_one_server_in_both_indexes_is_no_contradiction() -> None:
    python = Package(
        ecosystem=Ecosystem.PYPI,
        name="tides",
        version="1.0",
        path="tides",
        server_names=("io.github.anna/tides",),
    )
    assert tuple(claimed(python, LISTING)) == ()


def said(source: str, *, agrees: bool = True, origin: str = "") -> Corroboration:
    return Corroboration(source=source, agrees=agrees, statement="so it is", origin=origin)


@pytest.mark.parametrize(
    ("sources", "mark"),
    [
        ((), Mark.UNKNOWN),
        ((said(REGISTER),), Mark.UNKNOWN),
        ((said(REGISTER), said(LOCK)), Mark.YES),
        ((said(REGISTER), said(SOURCE)), Mark.YES),
        ((said(SOURCE), said("verified provenance"), said(LOCK)), Mark.YES),
        ((said(REGISTER), said(REGISTER)), Mark.UNKNOWN),
        ((said(SOURCE), said("a copy of it", origin=SOURCE)), Mark.UNKNOWN),
        ((said(LOCK), said("verified provenance", origin=SELF)), Mark.UNKNOWN),
        ((said("verified provenance", origin=SELF),), Mark.UNKNOWN),
        ((said(REGISTER, agrees=False),), Mark.NO),
        ((said(REGISTER), said(LOCK), said(SOURCE, agrees=False)), Mark.NO),
    ],
)
def test_two_sources_that_the_package_does_not_control(
    sources: tuple[Corroboration, ...], mark: Mark
) -> None:
    seen = Examination(
        target=Target(text="npm:a", kind=TargetKind.PACKAGE),
        launch=None,
        closure=None,
        surface=Surface(),
        findings=(),
        gaps=(),
        corroborations=sources,
    )
    (found,) = (each for each in answer(seen) if each.row == "supply.identity")
    assert found.mark is mark
    assert all(remark.key for remark in found.evidence)
