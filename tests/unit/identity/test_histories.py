"""What is asked of an index about a closure, and what is told where it is silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from case_inputs import NOWHERE
from douane.errors import NetworkError
from douane.identity.histories import Told, expected_owner, judged_by_history, told
from douane.model import DAY, Closure, Ecosystem, Edge, Package, Publication, Publisher, Release, Severity
from douane.registries import Announced

NOW = 1_795_000_000.0
OLD, YOUNG = "2026-01-01T00:00:00Z", "2026-11-17T00:00:00Z"  # NOW is on the eighteenth of November


def package(name: str, published: str | None = OLD, ecosystem: Ecosystem = Ecosystem.NPM) -> Package:
    return Package(
        ecosystem=ecosystem,
        name=name,
        version="1.0.0",
        path=name,
        integrity="sha512-x",
        published=published,
    )


def closure(*packages: Package) -> Closure:
    return Closure(root=packages[0].path, packages=packages, edges=(), environment=NOWHERE)


class Index:
    """An index that knows one publication for everything, or does not answer."""

    ecosystem = Ecosystem.NPM

    def __init__(self, at: float | None = None, *, mute: bool = False, doubt: str | None = None) -> None:
        self.at, self.mute, self.doubt = at, mute, doubt
        self.asked: list[str] = []

    def headers(self, url: str) -> dict[str, str]:
        return {}

    def announced(self, name: str, version: str) -> tuple[Announced, ...]:
        return ()

    def publication(self, name: str, version: str, filename: str | None = None) -> Publication | None:
        self.asked.append(name)
        if self.mute:
            raise NetworkError("index.example did not answer")
        release = Release(version=version, at=self.at, number=(1, 0, 0))
        return Publication(ecosystem=Ecosystem.NPM, name=name, release=release, doubt=self.doubt)


def test_only_the_server_is_asked_about_and_what_is_known_of_the_others_is_used() -> None:
    index = Index(NOW - 100 * DAY)
    found = told(
        closure(package("srv"), package("left", YOUNG), package("right", None)),
        {Ecosystem.NPM: index},
        NOW,
        None,
    )
    assert index.asked == ["srv"]
    assert [(each.is_server, each.ripe is not None) for each in found.histories] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    assert found.gaps == ()


def test_a_minimum_age_that_was_asked_for_is_asked_of_all_and_what_nobody_knows_is_a_gap() -> None:
    index = Index(None)
    found = told(closure(package("srv"), package("left", None)), {Ecosystem.NPM: index}, NOW, 3.0)
    assert sorted(index.asked) == ["left", "srv"]
    (gap,) = found.gaps
    assert gap.rows == ("supply.code",)
    assert "pkg:npm/srv@1.0.0, pkg:npm/left@1.0.0" in gap.what
    assert "no time of publication" in gap.why


def test_times_that_are_not_credible_are_no_age() -> None:
    index = Index(NOW - 100 * DAY, doubt="higher versions are older")
    (gap,) = told(closure(package("srv")), {Ecosystem.NPM: index}, NOW, 3.0).gaps
    assert gap.why == "higher versions are older"


def test_no_minimum_age_asks_for_nothing() -> None:
    index = Index(NOW - 100.0)
    found = told(closure(package("srv"), package("left", None)), {Ecosystem.NPM: index}, NOW, 0.0)
    assert (index.asked, found.gaps) == (["srv"], ())
    assert not any(findings or gaps for findings, gaps in judged_by_history(found))


def test_an_index_that_does_not_answer_is_a_gap_on_identity() -> None:
    found = told(closure(package("srv")), {Ecosystem.NPM: Index(mute=True)}, NOW, None)
    (gap,) = found.gaps
    assert (gap.rows, gap.why) == (("supply.identity",), "index.example did not answer")


def test_folders_have_no_history() -> None:
    here = Package(ecosystem=Ecosystem.NPM, name="srv", version="1.0.0", path=".")
    assert told(closure(here), {Ecosystem.NPM: Index()}, NOW, None).histories == ()


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("@modelcontextprotocol/server-filesystem", "github.com/modelcontextprotocol"),
        ("@modelcontextprotocol/server-nobody-knows", "github.com/modelcontextprotocol"),
        ("nobody-knows-this-mcp", None),
    ],
)
def test_whose_source_is_expected(name: str, owner: str | None) -> None:
    assert expected_owner(package(name)) == owner


class Outlined(Index):
    """An index whose plain documents tell of attestations, and of accounts where *people* are named."""

    def __init__(self, *, mute: bool = False, people: tuple[str, ...] = ()) -> None:
        super().__init__(NOW - 100 * DAY, mute=mute)
        self.people = people
        self.outlined: list[str] = []

    def outline(self, name: str, version: str, filename: str | None = None) -> Publication | None:
        self.outlined.append(name)
        if self.mute:
            raise NetworkError("index.example did not answer")
        before = tuple(
            Release(
                version=f"0.{minor}.0",
                attested=True,
                number=(0, minor, 0),
                publisher=Publisher(account="anna"),
            )
            for minor in range(3)
        )
        own = Release(version=version, number=(1, 0, 0), publisher=Publisher(maintainers=self.people))
        return Publication(ecosystem=Ecosystem.NPM, name=name, release=own, earlier=before, doubt=None)


def needs(source: str, target: Package) -> Edge:
    return Edge(source=source, target=target.path, name=target.name, specifier="*")


def needing(*packages: Package) -> Closure:
    """A server that needs the first of *packages* itself, which needs the others."""
    server = package("srv")
    edges = [needs("srv", packages[0])]
    edges += [needs(packages[0].path, each) for each in packages[1:]]
    return Closure(root="srv", packages=(server, *packages), edges=tuple(edges), environment=NOWHERE)


def listed(name: str, published: str | None = OLD) -> Package:
    return replace(package(name, published), url=f"https://index.example/{name}.tgz")


def rules_of(found: Told) -> list[tuple[str, str, Severity]]:
    return [
        (each.rule, each.row, each.severity)
        for findings, _ in judged_by_history(found)
        for each in findings
        if each.package != "pkg:npm/srv@1.0.0" and each.rule != "young-release"
    ]


def test_of_what_a_server_needs_itself_the_documents_at_hand_are_followed() -> None:
    index = Outlined()
    found = told(needing(listed("left", YOUNG), listed("right", YOUNG)), {Ecosystem.NPM: index}, NOW, None)
    assert (index.asked, index.outlined) == (["srv"], ["left"])
    assert [each.direct for each in found.histories] == [False, True, False]
    assert rules_of(found) == [("unattested-release", "supply.code", Severity.MEDIUM)]
    assert found.gaps == ()


@pytest.mark.parametrize("published", [OLD, None])
def test_what_has_been_there_for_long_or_since_nobody_knows_is_only_told(published: str | None) -> None:
    found = told(needing(listed("left", published)), {Ecosystem.NPM: Outlined()}, NOW, None)
    assert rules_of(found) == [("unattested-release", "supply.code", Severity.LOW)]


def test_accounts_that_a_document_at_hand_names_are_followed_too() -> None:
    index = Outlined(people=("qx-labs",))
    found = told(needing(listed("left", YOUNG)), {Ecosystem.NPM: index}, NOW, None)
    assert ("changed-maintainers", "supply.code", Severity.MEDIUM) in rules_of(found)


def test_documents_of_direct_dependencies_that_do_not_come_are_a_gap_on_the_code() -> None:
    index = Outlined(mute=True)
    found = told(needing(listed("left")), {Ecosystem.NPM: index}, NOW, None)
    assert [gap.rows for gap in found.gaps] == [("supply.identity",), ("supply.code",)]


def test_what_is_beyond_the_bound_is_told() -> None:
    index = Outlined()
    packages = [listed(f"left-{number:03}") for number in range(103)]
    edges = tuple(needs("srv", each) for each in packages)
    closure = Closure(root="srv", packages=(package("srv"), *packages), edges=edges, environment=NOWHERE)
    found = told(closure, {Ecosystem.NPM: index}, NOW, None)
    assert len(index.outlined) == sum(each.direct for each in found.histories) == 100
    assert [(gap.what, gap.rows) for gap in found.gaps] == [("who published 3 direct dependencies", ())]


def test_a_long_document_that_a_minimum_age_asks_for_is_followed_as_well() -> None:
    index = Outlined()
    found = told(needing(listed("left")), {Ecosystem.NPM: index}, NOW, 3.0)
    assert (sorted(index.asked), index.outlined) == (["left", "srv"], [])
    assert [each.direct for each in found.histories] == [False, True]
