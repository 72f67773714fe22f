"""What the register and a lock say about a package, and repositories in the forms metadata gives them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.identity.corroboration import LOCK, REGISTER, corroborations, repository
from douane.model import (
    Corroboration,
    Ecosystem,
    History,
    Package,
    PriorDecision,
    Publication,
    Publisher,
    Release,
)

FILESYSTEM = "@modelcontextprotocol/server-filesystem"


def package(name: str, where: str | None = None, ecosystem: Ecosystem = Ecosystem.NPM) -> Package:
    return Package(ecosystem=ecosystem, name=name, version="1.0.0", path=name, repository=where)


def prior(*, same: bool, identified: bool = True) -> PriorDecision:
    return PriorDecision(
        path="lockfiles/npm/a.json",
        version="1.0.0",
        same_artifact=same,
        same_surface=True,
        owner=None,
        identified=identified,
    )


@pytest.mark.parametrize(
    ("name", "where", "agrees"),
    [
        (FILESYSTEM, "git+https://github.com/modelcontextprotocol/servers.git", [True]),
        (FILESYSTEM, "github:modelcontextprotocol/servers-archived", [True]),
        (FILESYSTEM, None, [True]),
        (FILESYSTEM, "https://github.com/somebody/else", [False]),
        (FILESYSTEM, "https://github.com/somebody/servers", []),
        ("nobody-knows-this-mcp", "https://github.com/a/b", []),
        ("lodash", "https://github.com/a/b", []),
    ],
)
def test_the_register(name: str, where: str | None, agrees: list[bool]) -> None:
    found = corroborations(package(name, where), None)
    assert [each.agrees for each in found] == agrees
    assert all(each.source == REGISTER and each.statement for each in found)


def test_an_earlier_lock_confirms_the_bytes_it_holds_and_no_others() -> None:
    (found,) = corroborations(package("nobody-knows-this-mcp"), prior(same=True))
    assert (found.source, found.agrees) == (LOCK, True)
    assert corroborations(package("nobody-knows-this-mcp"), prior(same=False)) == ()


def test_an_earlier_lock_that_left_open_whose_it_is_vouches_for_nothing() -> None:
    assert corroborations(package("nobody-knows-this-mcp"), prior(same=True, identified=False)) == ()


def test_register_and_lock_are_two_sources() -> None:
    assert len(corroborations(package(FILESYSTEM), prior(same=True))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "https://github.com/Owner/Name",
        "http://www.github.com/owner/name/",
        "git+https://github.com/owner/name.git",
        "git+ssh://git@github.com/owner/name.git",
        "git@github.com:owner/name.git",
        "ssh://git@github.com:22/owner/name",
        "git://github.com/owner/name.git#main",
        "github.com/owner/name",
        "github:owner/name",
        "owner/name",
        "https://user:token@github.com/owner/name/tree/main/src/x",
        " https://github.com/owner/name ",
    ],
)
def test_one_repository_in_many_forms(text: str) -> None:
    assert repository(text) == "github.com/owner/name"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gitlab:group/project", "gitlab.com/group/project"),
        ("https://codeberg.org/a/b.git", "codeberg.org/a/b"),
        ("https://example.test", None),
        ("", None),
        (None, None),
        ("not a repository", None),
        ("https://github.com/" + "a" * 5000, None),
    ],
)
def test_other_places(text: str | None, expected: str | None) -> None:
    assert repository(text) == expected


@given(st.text(max_size=200))
def test_any_text_is_a_repository_or_none(text: str) -> None:
    found = repository(text)
    assert found is None or found.count("/") == 2


def test_what_a_folder_calls_itself_agrees_with_nothing() -> None:
    folder = replace(package(FILESYSTEM), path=".")
    claim = Corroboration(source="a registry", agrees=True, statement="yes")
    assert corroborations(folder, None, (claim,)) == ()
    against = replace(claim, agrees=False)
    assert corroborations(folder, prior(same=True), (against,))[1:] == (against,)
    assert len(corroborations(package(FILESYSTEM), prior(same=True), (claim,))) == 3


def history(*maintainers: str) -> History:
    release = Release(version="1.0.0", publisher=Publisher(maintainers=maintainers))
    publication = Publication(ecosystem=Ecosystem.NPM, name="a", release=release)
    return History(publication=publication, purl="pkg:npm/a@1.0.0", now=0.0)


@pytest.mark.parametrize(
    ("then", "now", "contradicted"),
    [
        (("anna", "ben"), ("qx",), True),
        (("anna", "ben"), ("ben", "qx"), False),
        (("anna",), (), False),
        ((), ("qx",), False),
    ],
)
def test_a_lock_contradicts_when_nobody_is_left(
    then: tuple[str, ...], now: tuple[str, ...], contradicted: bool
) -> None:
    pinned = replace(prior(same=False), publisher=Publisher(maintainers=then))
    found = corroborations(package("nobody-knows-this-mcp"), pinned, (), history(*now))
    assert [(each.source, each.agrees) for each in found] == [(LOCK, False)] * contradicted
