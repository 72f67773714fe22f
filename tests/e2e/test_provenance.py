"""Every way in which provenance does not hold, as the command line tells it: exit code, row and words."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner

from attested_packages import HOME, Tamper, attested, attested_wheel, server
from attesting import Identity, Instance, instance
from e2e.index import Index, World
from e2e.packages import SEND, Built, npm, wheel
from e2e.running import Cli, Run
from tampering import edited_signature, edited_statement, later, wrong_proof
from tuf_repositories import Repository

ELSEWHERE = Identity.of("https://github.com/mallory/mail-mcp")
OTHER_WORKFLOW = Identity.of("https://github.com/acme/mail-mcp", ".github/workflows/x.yml")
BUILD, PUBLICATION = "its build's attestation: ", "its publication's attestation: "
EDITED: dict[str, tuple[Tamper, str]] = {
    "statement": (edited_statement, "the statement is not the one that was signed and logged"),
    "signature": (edited_signature, "the signature is not the one that was logged"),
    "log": (wrong_proof, "the log's proof does not hold (inclusion proof contains invalid root hash)"),
    "time": (later, "its certificate was not valid when it signed (2026-05-04 12:00:00 UTC)"),
}


def said(run: Run) -> str:
    """The report as one line."""
    return " ".join(run.out.split())


@pytest.fixture
def trusting(douane: Cli) -> Cli:
    """The command line of somebody who trusts the instance of the tests."""
    (douane.cwd / "root.json").write_bytes(instance().root)
    return replace(douane, env={**douane.env, "DOUANE_TRUST_ROOT": "root.json"})


def refused(run: Run, *words: str) -> None:
    """The run says no in these *words*, and which rule found it."""
    assert (run.code, run.err) == (1, "")
    assert "provenance-mismatch" in run.out
    assert run.out.startswith("BLOCKED")
    assert [each for each in words if each not in said(run)] == []


def vet(douane: Cli, target: str = "npm:mail-mcp", *more: str) -> Run:
    return douane("vet", target, "--rows", "all", *more)


def test_what_holds_is_told_and_agrees(trusting: Cli, world: World) -> None:
    world.publish(attested(server(), world))
    run = vet(trusting)
    assert (run.code, run.err) == (3, "")
    assert "provenance-mismatch" not in run.out
    assert (
        "built from github.com/acme/mail-mcp by .github/workflows/release.yml on 2026-05-01, "
        "as its manifest says" in said(run)
    )


def packaged(name: str, version: str = "1.0.0", **more: Any) -> Built:
    return npm(name, version, tools=(SEND,), repository={"type": "git", "url": HOME}, **more)


def misattested(world: World) -> dict[str, tuple[Built, str]]:
    """Servers by what is wrong with their attestation, and what is to be said of it."""
    found: dict[str, tuple[Built, str]] = {
        "bytes-mcp": (
            attested(packaged("bytes-mcp"), world, about=packaged("bytes-mcp", files={"more.js": "1"})),
            f"{BUILD}it is about other bytes: their sha512 is ",
        ),
        "name-mcp": (
            attested(packaged("name-mcp"), world, named=("mail-server", "1.0.0")),
            f"{BUILD}it names these bytes mail-server, not name-mcp",
        ),
        "version-mcp": (
            attested(packaged("version-mcp"), world, named=("version-mcp", "0.9.0")),
            f"{BUILD}it is about version 0.9.0, not 1.0.0",
        ),
        "replay-mcp": (
            attested(packaged("replay-mcp"), world, about=npm("left", "2.0.0")),
            f"{BUILD}it was made for another artifact, left 2.0.0, and is served for this one",
        ),
        "repository-mcp": (
            attested(packaged("repository-mcp"), world, ELSEWHERE),
            "it was built from github.com/mallory/mail-mcp, not github.com/acme/mail-mcp (its own manifest)",
        ),
    }
    for what, (tamper, words) in EDITED.items():
        name = f"{what}-mcp"
        found[name] = attested(packaged(name), world, tamper=tamper), f"{BUILD}{words}"
    signed = attested(packaged("index-mcp"), world)
    wrong = instance().index_signature("index-mcp", "1.0.0", "sha512-AAAA")
    found["index-mcp"] = (
        replace(signed, more={"signatures": [wrong]}),
        "its index's signature: the index's signature is not over this name, version and these bytes",
    )
    return found


def all_refused(run: Run, wanted: Mapping[str, tuple[Built, str]]) -> None:
    """Each of the servers in *wanted* is blocked, in the words that are wanted."""
    assert (run.code, run.err) == (1, "")
    told = {text.split()[0]: " ".join(text.split()) for text in f"\n{run.out}".split("\nBLOCKED ")[1:]}
    assert told.keys() == wanted.keys()
    for name, (_, words) in wanted.items():
        assert words in told[name], name
        assert "x supply.identity" in told[name], name
        assert "provenance-mismatch" in told[name], name


def test_what_does_not_hold_of_an_npm_package_is_a_no(trusting: Cli, world: World) -> None:
    servers = misattested(world)
    world.publish(*(built for built, _ in servers.values()))
    all_refused(trusting("vet", *(f"npm:{name}" for name in servers)), servers)


def test_one_that_does_not_hold_blocks_its_server(trusting: Cli, world: World) -> None:
    world.publish(attested(server(), world, tamper=edited_signature))
    refused(vet(trusting), f"{BUILD}the signature is not the one that was logged")


def test_another_authority_is_unknown_and_says_what_helps(trusting: Cli, world: World) -> None:
    world.publish(attested(server(), world, made=Instance()))
    run = vet(trusting)
    assert (run.code, run.err) == (3, "")
    assert "provenance-mismatch" not in run.out
    assert "its certificate comes from no authority that the trust root names" in said(run)
    assert "`douane update` fetches a newer trust root, --trust-root or --npm-keys names another" in said(run)


@pytest.mark.parametrize("text", ["{}", "", "no json"])
def test_a_trust_root_that_is_none_is_an_error_that_names_it(trusting: Cli, world: World, text: str) -> None:
    world.publish(attested(server(), world))
    (trusting.cwd / "root.json").write_text(text, encoding="utf-8")
    run = vet(trusting)
    assert (run.code, run.out) == (2, "")
    assert run.message.startswith("trust root root.json: ")


def misattested_wheels(world: World, base: str) -> dict[str, tuple[Built, str]]:
    """The same of Python files."""

    def served(name: str, **how: Any) -> Built:
        return attested_wheel(wheel(name), world, base, **how)

    file = "{}-{}-py3-none-any.whl".format
    found = {
        "bytes-mcp": (
            served("bytes-mcp", sha256="ab" * 32),
            f"{PUBLICATION}it is about other bytes: their sha256 is abababababababab...",
        ),
        "name-mcp": (
            served("name-mcp", filename=file("notes", "1.0.0")),
            f"{PUBLICATION}it names these bytes notes py3-none-any, not name-mcp py3-none-any",
        ),
        "version-mcp": (
            served("version-mcp", filename=file("version_mcp", "0.9.0")),
            f"{PUBLICATION}it is about version 0.9.0, not 1.0.0",
        ),
        "replay-mcp": (
            served("replay-mcp", filename=file("left", "2.0.0"), sha256="ab" * 32),
            f"{PUBLICATION}it was made for another artifact, left py3-none-any 2.0.0, and is served for this",
        ),
        "publisher-mcp": (
            served("publisher-mcp", publisher="acme/other"),
            f"{PUBLICATION}the index says acme/other published it, the certificate says "
            "github.com/acme/mail-mcp",
        ),
    }
    for what, (tamper, words) in EDITED.items():
        found[f"{what}-mcp"] = served(f"{what}-mcp", tamper=tamper), f"{PUBLICATION}{words}"
    return found


def test_what_does_not_hold_of_a_python_file_is_a_no(trusting: Cli, world: World, index: Index) -> None:
    servers = misattested_wheels(world, index.url)
    world.publish(*(built for built, _ in servers.values()))
    all_refused(trusting("vet", *(f"pypi:{name}" for name in servers)), servers)


MOVED: dict[str, tuple[Callable[[World], Built], str, str]] = {
    "repository": (
        lambda world: attested(server("1.0.1"), world, ELSEWHERE),
        "it was built from github.com/mallory/mail-mcp, not github.com/acme/mail-mcp (an earlier lock)",
        "critical",
    ),
    "workflow": (
        lambda world: attested(server("1.0.1"), world, OTHER_WORKFLOW),
        "it was built by .github/workflows/x.yml, not .github/workflows/release.yml (an earlier lock)",
        "high",
    ),
    "lost": (
        lambda _: server("1.0.1"),
        "the pinned version was verifiably built from github.com/acme/mail-mcp, of this one nothing is",
        "critical",
    ),
}


@pytest.mark.parametrize("name", MOVED)
def test_a_release_from_elsewhere_than_the_pinned_one_is_a_no_and_a_drift(
    trusting: Cli, world: World, name: str
) -> None:
    world.publish(attested(server(), world))
    assert trusting("pin", "npm:mail-mcp", "--refresh").code == 3
    make, words, grade = MOVED[name]
    world.publish(make(world))
    run = vet(trusting, "npm:mail-mcp", "--refresh")
    assert (run.code, words in said(run)) == (1, True)
    checked = trusting("check", "--refresh", "lockfiles")
    assert checked.code == 1
    assert f"{grade} " in checked.out
    assert {"lost": "provenance-lost: "}.get(name, "provenance-changed: ") in checked.out


def test_a_python_release_of_another_owner_than_those_before_is_a_no_without_a_lock(
    trusting: Cli, world: World, index: Index
) -> None:
    for version, who in (("1.0.0", Identity()), ("1.0.1", Identity()), ("1.0.2", ELSEWHERE)):
        world.publish(attested_wheel(wheel("notes-mcp", version), world, index.url, who))
    refused(
        vet(trusting, "pypi:notes-mcp"),
        "it was built from github.com/mallory/mail-mcp, where 1.0.1 was built from github.com/acme/mail-mcp",
    )


def test_a_dependency_that_lost_its_attestation_is_told(trusting: Cli, world: World) -> None:
    for version in ("1.1.0", "1.2.0"):
        world.publish(attested(npm("left", version), world))
    world.publish(npm("left", "1.3.0"))
    world.publish(attested(server(dependencies={"left": "^1.0.0"}), world))
    run = vet(trusting)
    assert run.code == 3
    assert "Also seen, not blocking (1) \u00b7 unattested-release pkg:npm/left@1.3.0" in said(run)
    assert "the index holds no attestation of where it was built, and one for 1.2.0" in said(run)
    assert "direct dependencies followed to the versions before: 1, of which 1 with attestations" in said(run)
    assert [path for path in world.asked if path == "/npm/left"] == ["/npm/left"]


def test_what_update_fetched_is_trusted_and_its_age_told(douane: Cli, world: World, index: Index) -> None:
    old = Repository(instance().root, datetime.datetime.now(datetime.UTC))
    (douane.cwd / "root.json").write_bytes(old.root)
    named = {"DOUANE_TUF_URL": f"{index.url}/tuf", "DOUANE_TUF_ROOT": "root.json"}
    douane = replace(douane, env={**douane.env, **named, "DOUANE_OSV_DUMP_URL": f"{index.url}/absent"})
    world.publish(attested(server(), world))
    assert "no authority that the trust root names" in said(vet(douane))
    world.documents |= {f"/tuf/{path}": data for path, data in old.files.items()}
    run = douane("update")
    assert "\ntrust root: root 1, targets 1 of 127.0.0.1, new: sha256:" in f"\n{run.out}"
    for how in ((), ("--offline",)):
        run = vet(douane, "npm:mail-mcp", *how)
        assert "as its manifest says" in said(run)
        assert "attestations were held against the trust root that `douane update` fetched, of " in said(run)
        assert "(0 minutes old), root 1, targets 1" in said(run)
    assert douane("pin", "npm:mail-mcp").code == 3
    lock = douane.lock.read_text(encoding="utf-8")
    assert '"trust_root_version": "root 1, targets 1"' in lock
    assert "minutes old" not in lock
    told = douane("vet", "npm:mail-mcp", "--format", "json").json["provenance"][0]["verified"]
    assert {each["trust_root_version"] for each in told if each["kind"] != "index"} == {"root 1, targets 1"}


def expired(repository: Repository) -> None:
    repository.publish(Instance().root, days=-1)


def rolled_back(repository: Repository) -> None:
    repository.versions = dict.fromkeys(repository.versions, 0)
    repository.publish(Instance().root)


def signed_by_a_stranger(repository: Repository) -> None:
    repository.publish(Instance().root, key=CryptoSigner.generate_ecdsa())


def cut_off(repository: Repository) -> None:
    repository.publish(Instance().root)
    repository.files["timestamp.json"] = repository.files["timestamp.json"][:300]


REFUSALS: dict[Callable[[Repository], None], str] = {
    expired: "it has expired, and nobody signed it anew",
    rolled_back: "it is older than what was seen before",
    signed_by_a_stranger: "it is not signed with enough of the keys that may",
    cut_off: "its metadata is cut off or malformed",
}


def test_an_update_that_is_refused_says_why_and_leaves_what_was_there(
    douane: Cli, world: World, index: Index
) -> None:
    repository = Repository(instance().root, datetime.datetime.now(datetime.UTC))
    repository.publish(instance().root)
    (douane.cwd / "root.json").write_bytes(repository.root)
    named = {"DOUANE_TUF_URL": f"{index.url}/tuf", "DOUANE_TUF_ROOT": "root.json"}
    douane = replace(douane, env={**douane.env, **named, "DOUANE_OSV_DUMP_URL": f"{index.url}/absent"})
    world.publish(attested(server(), world))
    assert "no authority that the trust root names" in said(vet(douane))
    world.documents |= {f"/tuf/{path}": data for path, data in repository.files.items()}
    assert "trust root: root 1, targets 2 of 127.0.0.1, new: " in douane("update").out
    for wrong, words in REFUSALS.items():
        changed = copy.deepcopy(repository)
        wrong(changed)
        world.documents |= {f"/tuf/{path}": data for path, data in changed.files.items()}
        run = douane("update")
        (told,) = (line for line in run.err.splitlines() if "trust root: " in line)
        assert told.startswith(f"douane: trust root: 127.0.0.1: {words}")
        assert told.endswith("(what was kept before stays)")
        assert "trust root" not in run.out
    assert "as its manifest says" in said(vet(douane, "npm:mail-mcp", "--offline"))
