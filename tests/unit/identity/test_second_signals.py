"""What confirms, clears or says nothing about a look-alike, and where it is learned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from case_inputs import NOWHERE
from douane.http import Http
from douane.identity.listed_servers import Entry, Listing
from douane.identity.lookalikes import Lookalike, lookalikes
from douane.identity.popular import Known, known
from douane.identity.second_signals import weighed
from douane.identity.standings import age, entries_of, first, near, stood
from douane.model import (
    DAY,
    Closure,
    Confidence,
    Ecosystem,
    History,
    Likeness,
    Listed,
    Origin,
    Package,
    Publication,
    Release,
    Severity,
    Standing,
    Verified,
)
from douane.registries import Registry
from douane.store import Store

NPM = Ecosystem.NPM
NAME, TARGET = "official-context7-mcp", "@upstash/context7-mcp"
NOW = 1_770_000_000.0


def package(name: str = NAME, **more: Any) -> Package:
    return Package(ecosystem=NPM, name=name, version="1.0.0", path=f"node_modules/{name}", **more)


def judged(given: Package | None = None, **told: Any) -> Lookalike:
    given = given or package()
    each = next(each for each in lookalikes(NPM, given.name) if each.target == TARGET)
    return weighed(each, known(NPM)[TARGET], given, Standing(package=given.purl, **told))


def like(**more: Any) -> dict[str, Any]:
    return {"likenesses": (Likeness(other=TARGET, ecosystem=NPM, version="2.0.0", **more),)}


def test_without_second_signals_a_hint_stays_a_hint() -> None:
    assert (judged().severity, judged().confidence) == (Severity.MEDIUM, Confidence.LOW)


@pytest.mark.parametrize(
    ("told", "severity", "confidence", "words"),
    [
        ({"built_from": "github.com/upstash/anything"}, "low", "low", "it was built from"),
        ({"built_from": "github.com/stranger/context7"}, "medium", "low", "it was built from"),
        ({"registered": ("github.com/upstash",)}, "low", "low", "a registry lists it"),
        ({"registered": ("github.com/stranger",)}, "medium", "low", ""),
        ({"first": 3.0}, "medium", "medium", "3 days old"),
        ({"first": 300.0}, "medium", "low", ""),
        ({"age": 500.0}, "low", "low", "over a year ago"),
        (like(share=0.5), "medium", "low", "50% of its code"),
        (like(share=0.9), "high", "high", "90% of its code"),
        (like(share=1.0, identical=True), "critical", "high", "exactly that of"),
        (
            like(share=1.0, identical=True, claimed="it names the same repository, x"),
            "critical",
            "high",
            "names",
        ),
        (like(share=1.0, claimed="it says that it is made from x"), "medium", "low", "it says"),
        (like(share=1.0, identical=True, related="x maintains both"), "low", "low", "maintains both"),
        ({"uncompared": ((TARGET, "offline"),)}, "medium", "low", "not compared"),
    ],
)
def test_each_signal_has_its_effect_and_is_named(
    told: dict[str, Any], severity: str, confidence: str, words: str
) -> None:
    found = judged(**told)
    assert (found.severity, found.confidence) == (severity, confidence)
    assert words in "; ".join(found.signals)


def test_proof_clears_even_a_copy_and_a_copy_outweighs_age() -> None:
    copied = like(share=1.0, identical=True)
    assert judged(built_from="github.com/upstash/context7", **copied).severity is Severity.LOW
    assert judged(age=2000.0, **copied).severity is Severity.CRITICAL


def test_what_the_index_knows_lessens_and_what_a_package_says_does_not() -> None:
    assert judged(package(maintainers=("Upstash",))).severity is Severity.LOW
    found = judged(package(repository="https://github.com/upstash/context7"))
    assert found.severity is Severity.MEDIUM
    assert "which nothing proves" in found.signals[-1]


def test_age_says_nothing_about_a_slip() -> None:
    each = lookalikes(Ecosystem.PYPI, "mcp-server-fecth")[0]
    given = Package(ecosystem=Ecosystem.PYPI, name="mcp-server-fecth", version="1", path="x")
    target = known(Ecosystem.PYPI)[each.target]
    assert weighed(each, target, given, Standing(package=given.purl, age=900.0)) == each


# --- where it is learned -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sources:
    http: Http
    store: Store

    @property
    def registries(self) -> dict[Ecosystem, Registry]:
        return {}

    def clock(self) -> float:
        return NOW


def test_a_servers_standing_is_gathered_from_attestations_and_histories() -> None:
    server = package(published="2025-02-02T00:00:00Z")
    closure = Closure(root=server.path, packages=(server,), edges=(), environment=NOWHERE)
    held = Verified(kind="build", by="x", trust_root="y", repository="github.com/upstash/context7")
    publication = Publication(ecosystem=NPM, name=NAME, release=Release(version="1.0.0", at=NOW - 2 * DAY))
    history = History(publication=publication, purl=server.purl, now=NOW)
    sources = Sources(Http(offline=True), Store.in_memory())
    (found,) = stood(
        closure, sources, {}, [Origin(package=server.purl, verdicts=(held,))], [history]
    ).standings
    assert (found.built_from, found.first) == ("github.com/upstash/context7", 2.0)
    assert found.age is not None
    assert 364 < found.age < 367
    (alone,) = stood(closure, sources, {}).standings
    assert (alone.built_from, alone.first, alone.registered, alone.likenesses) == (None, None, (), ())


def test_a_first_version_is_told_only_where_all_times_are() -> None:
    def days(**more: Any) -> float | None:
        release = Release(version="2.0.0", at=NOW - DAY)
        publication = Publication(ecosystem=NPM, name=NAME, release=release, **more)
        return first(History(publication=publication, purl="x", now=NOW))

    assert days(earlier=(Release(version="1.0.0", at=NOW - 9 * DAY),)) == 9.0
    assert days(earlier=(Release(version="1.0.0"),)) is None
    assert days(more=3) is None
    assert days(doubt="they fall") is None


@pytest.mark.parametrize("text", [None, "", "yesterday", "2026-99-01"])
def test_no_date_is_no_age(text: str | None) -> None:
    assert age(text, NOW) is None


def test_listed_servers_near_a_name_become_names_that_few_know() -> None:
    def entry(name: str, **more: str) -> Entry:
        server = "io.github.alice/tides"
        return Entry(ecosystem=NPM, package=name, server=server, repository="github.com/alice/tides", **more)

    rows = entry("harbour-tides-mcp"), entry("harbour-tidess-mcp", status="deprecated"), entry("else-mcp")
    found = near(package("harbour-tidez-mcp"), Listing(entries=rows))
    assert [each.name for each in found] == ["harbour-tides-mcp"]
    assert near(package("harbour-tides-mcp"), Listing(entries=rows)) == ()
    told = entries_of(Standing(package="x", near=found))[NPM].known["harbour-tides-mcp"]
    assert told == Known(
        ecosystem=NPM,
        name="harbour-tides-mcp",
        server="io.github.alice/tides",
        publisher="alice",
        repository="github.com/alice/tides",
        tier="C",
        sure=False,
    )
    assert (
        entries_of(Standing(package="x", near=(Listed(ecosystem=NPM, name=TARGET, server="a.b/c"),)))[
            NPM
        ].known
        == {}
    )
