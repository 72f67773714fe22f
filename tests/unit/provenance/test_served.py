"""From an index that serves attestations to findings, answers and the lock."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from attested_packages import attested, attested_wheel, server
from attested_vetting import identity, later, mismatches, vetted
from attesting import Identity, Instance, instance
from douane import pinning
from douane.api import Options, connected
from douane.checking import check
from douane.errors import InputError
from douane.model import Severity, Verified
from douane_lockfiles import write
from e2e.index import World
from e2e.packages import npm, wheel
from e2e.transport import INDEX, options


def pinned(world: World, given: Options) -> Path:
    report = vetted(world, given)
    path = given.lockfiles / "npm" / "mail-mcp.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    write(pinning.pin(report, pinning.Decision(owner="ada"), path=str(path), now=given.clock()), path)
    return path


def drifts(world: World, given: Options, path: Path) -> dict[str, Any]:
    given = replace(later(given), transport=options(world, given.cwd).transport)
    with connected(given) as services:
        compared = check(path, services)
    assert compared.problem is None
    return {item.kind: item for item in compared.drifts}


def test_what_was_built_where_it_should_be_is_a_source_that_agrees(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    report = vetted(world, trusting)
    (origin,) = report.examination.provenance
    assert [(each.kind, type(each)) for each in origin.verdicts if isinstance(each, Verified)] == [
        ("index", Verified),
        ("build", Verified),
        ("publish", Verified),
    ]
    (told,) = report.examination.corroborations
    assert told.agrees
    assert told.statement == (
        "built from github.com/acme/mail-mcp by .github/workflows/release.yml on 2026-05-01, "
        "as its manifest says"
    )
    assert report.examination.gaps == ()
    assert mismatches(report) == []


def test_silence_is_no_gap_and_no_source(trusting: Options) -> None:
    world = World()
    world.publish(server())
    report = vetted(world, trusting)
    assert report.examination.corroborations == ()
    assert report.examination.gaps == ()
    assert identity(report).mark == "unknown"


def test_the_second_look_verifies_nothing_anew(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    first = vetted(world, trusting)
    world.asked.clear()
    assert vetted(world, trusting).examination.provenance == first.examination.provenance
    assert [path for path in world.asked if "/-/" in path] == []
    offline = vetted(world, replace(trusting, offline=True))
    assert offline.examination.provenance == first.examination.provenance


def test_an_attestation_of_other_bytes_is_critical(trusting: Options) -> None:
    world = World()
    other = server(files={"more.js": "1"})
    world.publish(attested(server(), world, about=other))
    report = vetted(world, trusting)
    found = mismatches(report)
    assert [severity for severity, _ in found] == [Severity.CRITICAL] * 2
    assert any(why.startswith("its build's attestation: it is about other bytes") for _, why in found)
    assert identity(report).mark == "no"


def test_a_replayed_attestation_is_critical(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world, about=npm("left", "2.0.0")))
    assert any(
        "made for another artifact, left 2.0.0" in why for _, why in mismatches(vetted(world, trusting))
    )


def test_a_build_elsewhere_than_its_manifest_says_is_high(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world, Identity.of("https://github.com/mallory/mail-mcp")))
    report = vetted(world, trusting)
    why = "it was built from github.com/mallory/mail-mcp, not github.com/acme/mail-mcp (its own manifest)"
    assert mismatches(report) == [(Severity.HIGH, why)]
    assert [each.agrees for each in report.examination.corroborations] == [False]
    assert identity(report).mark == "no"


def test_another_repository_of_the_same_owner_says_nothing(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world, Identity.of("https://github.com/acme/releases")))
    report = vetted(world, trusting)
    assert (mismatches(report), report.examination.corroborations) == ([], ())


def test_a_trust_root_that_does_not_know_the_authority_is_a_gap(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world, made=Instance()))
    report = vetted(world, trusting)
    assert mismatches(report) == []
    (gap,) = report.examination.gaps
    assert gap.rows == ("supply.identity",)
    assert "that the trust root names" in gap.why


@pytest.mark.parametrize("fault", ["500", "404", "html"])
def test_what_is_announced_and_does_not_come_is_a_gap(trusting: Options, fault: str) -> None:
    world = World()
    world.publish(attested(server(), world))
    world.faults = {"/attestations/": fault}
    report = vetted(world, trusting)
    told = [gap for gap in report.examination.gaps if gap.what.startswith("the provenance of")]
    found = mismatches(report)
    assert [gap.rows for gap in told] == ([] if fault == "html" else [("supply.identity",)])
    assert [severity for severity, _ in found] == ([Severity.MEDIUM] if fault == "html" else [])


def test_an_index_without_keys_signs_nothing_that_counts(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    del world.documents["/npm/-/npm/v1/keys"]
    report = vetted(world, trusting)
    (origin,) = report.examination.provenance
    assert [each.kind for each in origin.verified] == ["build"]
    assert report.examination.gaps == ()


def test_keys_that_were_named_stand_in_for_those_of_the_public_index_alone(
    trusting: Options, tmp_path: Path
) -> None:
    (tmp_path / "keys.json").write_bytes(Instance().keys())
    world = World()
    world.publish(attested(server(), world))
    seen = vetted(world, replace(trusting, npm_keys=tmp_path / "keys.json")).examination
    assert [each.kind for each in seen.provenance[0].verified] == ["index", "build", "publish"]


@pytest.mark.parametrize("named", ["{}", "[]", "", '{"mediaType": 7}'])
def test_a_trust_root_that_is_none_is_told_before_anything_else(
    trusting: Options, tmp_path: Path, named: str
) -> None:
    (tmp_path / "root.json").write_text(named, "utf-8")
    for given in (trusting, replace(trusting, trust_root=tmp_path / "absent.json")):
        with pytest.raises(InputError, match="trust root "):
            vetted(World(), given)


def test_the_environment_names_a_trust_root_too(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    environ = {**trusting.environ, "DOUANE_TRUST_ROOT": str(trusting.trust_root)}
    report = vetted(world, replace(trusting, trust_root=None, environ=environ))
    assert [each.agrees for each in report.examination.corroborations] == [True]


def test_a_key_that_ended_counts_where_the_index_says_when_it_was_published(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(dependencies={"left": "2"}), world), attested(npm("left", "2.0.0"), world))
    world.documents["/npm/-/npm/v1/keys"] = instance().keys(expires="2026-06-01T00:00:00.000Z")
    report = vetted(world, trusting)
    assert report.examination.gaps == ()
    assert [each.rule for each in report.examination.findings] == []
    kinds = [[each.kind for each in origin.verified] for origin in report.examination.provenance]
    assert kinds == [["build", "publish"]] * 2, "nobody says when they were published"


def test_a_signature_of_the_index_over_other_bytes_is_high(trusting: Options) -> None:
    world = World()
    built = attested(server(), world)
    wrong = instance().index_signature("mail-mcp", "1.0.0", "sha512-AAAA")
    world.publish(replace(built, more={"signatures": [wrong]}))
    (found,) = mismatches(vetted(world, trusting))
    assert found[0] is Severity.HIGH
    assert (
        found[1]
        == "its index's signature: the index's signature is not over this name, version and these bytes"
    )


def test_the_lock_holds_what_was_verified_and_a_release_from_elsewhere_is_told(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    path = pinned(world, trusting)
    entry = json.loads(path.read_text("utf-8"))["provenance"]["pkg:npm/mail-mcp@1.0.0"]
    assert entry["statements"] == ["build", "index", "publish"]
    assert (entry["verified"], entry["repository"]) == (True, "github.com/acme/mail-mcp")
    assert entry["trust_root"] == f"sha256:{hashlib.sha256(instance().root).hexdigest()}"
    assert drifts(world, trusting, path) == {}

    elsewhere = server("1.0.1", keywords=["x"])
    world.publish(attested(elsewhere, world, Identity.of("https://github.com/mallory/mail-mcp")))
    report = vetted(world, later(later(trusting)))
    why = "it was built from github.com/mallory/mail-mcp, not github.com/acme/mail-mcp (an earlier lock)"
    assert mismatches(report) == [(Severity.CRITICAL, why)]
    found = drifts(world, later(later(trusting)), path)
    assert found["provenance-changed"].grade == "high"
    assert found["finding-appeared"].grade == "critical"


def test_another_workflow_than_before_is_told(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    pinned(world, trusting)
    other = Identity.of("https://github.com/acme/mail-mcp", ".github/workflows/x.yml")
    world.publish(attested(server("1.0.1"), world, other))
    report = vetted(world, later(trusting))
    why = "it was built by .github/workflows/x.yml, not .github/workflows/release.yml (an earlier lock)"
    assert mismatches(report) == [(Severity.HIGH, why)]


def test_provenance_that_is_lost_is_a_no_and_drift(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    path = pinned(world, trusting)
    world.publish(server("1.0.1"))
    report = vetted(world, later(trusting))
    assert [severity for severity, _ in mismatches(report)] == [Severity.HIGH]
    assert identity(report).mark == "no"
    assert drifts(world, trusting, path)["provenance-lost"].grade == "critical"


def test_an_outage_loses_nothing(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    path = pinned(world, trusting)
    world.faults = {"/attestations/": "500"}
    found = drifts(world, trusting, path)
    assert "provenance-lost" not in found
    assert "coverage-decreased" in found


def test_an_outage_makes_nothing_of_a_new_version(trusting: Options) -> None:
    world = World()
    world.publish(attested(server(), world))
    path = pinned(world, trusting)
    world.publish(attested(server("1.0.1"), world))
    world.faults = {"/attestations/": "500"}
    found = drifts(world, trusting, path)
    assert {"version-moved", "coverage-decreased"} <= found.keys()
    assert not {"provenance-lost", "provenance-changed", "provenance-gained"} & found.keys()


def test_a_python_file_is_held_against_its_provenance_object(trusting: Options) -> None:
    world = World()
    built = wheel("notes-mcp")
    served = attested_wheel(built, world, INDEX)
    world.publish(served)
    report = vetted(world, trusting, "pypi:notes-mcp")
    (origin,) = report.examination.provenance
    (found,) = origin.verified
    assert (found.kind, found.repository) == ("publish", "github.com/acme/mail-mcp")
    assert mismatches(report) == []

    world.publish(wheel("notes-mcp", files={"notes_mcp/x.py": ""}))
    (changed,) = world.pypi["notes-mcp"]
    world.publish(replace(changed, more=served.more))
    report = vetted(world, later(trusting), "pypi:notes-mcp")
    ((severity, why),) = mismatches(report)
    assert severity is Severity.CRITICAL
    assert why.startswith("its publication's attestation: it is about other bytes")


def test_a_dependency_speaks_about_what_is_in_the_closure(trusting: Options) -> None:
    world = World()
    left = npm("left", "2.0.0")
    world.publish(server(dependencies={"left": "2"}), attested(left, world, about=npm("left", "2.0.0", x=1)))
    found = [
        each for each in vetted(world, trusting).examination.findings if each.rule == "provenance-mismatch"
    ]
    assert {each.row for each in found} == {"supply.code"}
    assert {each.package for each in found} == {"pkg:npm/left@2.0.0"}
