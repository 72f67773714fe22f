"""Drift: nothing that changes is hidden, and each change has its kind and grade."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane_lockfiles import GRADES, Grade, Lock, LockError, diff
from lock_documents import HOSTS, LISTING, document, lock, package
from support import ROOT


def kinds(old: Lock, new: Lock) -> dict[str, Grade]:
    return {item.kind: item.grade for item in diff(old, new)}


def moved(content: dict[str, Any]) -> None:
    """Move the server itself to the next version."""
    content["server"]["version"] = "1.0.1"
    content["packages"][1].update(version="1.0.1", purl="pkg:npm/mail-mcp@1.0.1")


def first(content: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = content["packages"][0]
    return found


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda c: first(c).update(sha256="1" * 64), "artifact-changed"),
        (lambda c: first(c).update(integrity="sha512-" + "B" * 86 + "=="), "artifact-changed"),
        (lambda c: first(c).update(sha256=None), "artifact-unverified"),
        (lambda c: first(c).update(index="https://index.test"), "index-changed"),
        (
            lambda c: first(c).update(version="2.0.1", purl="pkg:npm/left@2.0.1", sha256="1" * 64),
            "dependency-changed",
        ),
        (
            lambda c: first(c).update(sha256="1" * 64, capabilities=["network-client", "shell"]),
            "capability-gained",
        ),
        (lambda c: first(c).update(sha256="1" * 64, facets=[HOSTS]), "capability-widened"),
        (lambda c: first(c).update(capabilities=[]), "capability-lost"),
        (lambda c: first(c).update(install_scripts=["postinstall"]), "install-script-appeared"),
        (lambda c: first(c).update(yanked="broken"), "yanked"),
        (lambda c: first(c).update(deprecated="old"), "deprecated"),
        (lambda c: first(c).update(path="node_modules/mail-mcp/node_modules/left"), "dependency-moved"),
        (lambda c: first(c).update(optional=True), "package-changed"),
        (lambda c: first(c).update(alias="other"), "package-changed"),
        (lambda c: first(c).update(future=1), "unrecognised-change"),
        (
            lambda c: first(c).update(requires=[{"name": "x", "specifier": "1", "target": "y"}]),
            "requirements-changed",
        ),
        (lambda c: c["packages"].append(package("right", "1.0.0")), "dependency-added"),
        (lambda c: c["packages"].pop(0), "dependency-removed"),
        (moved, "version-moved"),
        (lambda c: c["server"].update(launch=["npx", "-y", "mail-mcp@1.0.0", "--x"]), "launch-changed"),
        (lambda c: c["server"].update(environment_names=["TOKEN"]), "launch-changed"),
        (lambda c: c["server"].update(repository="https://code.example.test/evil"), "repository-changed"),
        (lambda c: c["server"].update(entry_point="other"), "launch-changed"),
        (lambda c: c["server"].update(additional=["npm:x"]), "source-changed"),
        (lambda c: c["server"].update(future=1), "unrecognised-change"),
        (lambda c: c["server"].update(source="npm:mail-mcp@1"), "source-changed"),
        (lambda c: c["environment"].update(node="22.0.0"), "environment-changed"),
        (lambda c: c["provenance"].update(repository="x"), "provenance-gained"),
        (lambda c: c["signatures"].update(digest="sha256:" + "2" * 64), "rules-changed"),
        (
            lambda c: c["findings"].append({"rule": "bad", "severity": "high", "row": "supply.code"}),
            "finding-appeared",
        ),
        (
            lambda c: c["findings"].append(
                {"rule": "known-vulnerable-version", "severity": "high", "row": "supply.code"}
            ),
            "advisory-appeared",
        ),
        (lambda c: c["gaps"].append({"what": "x", "rows": []}), "coverage-decreased"),
        (lambda c: c["answers"]["supply.code"].update(mark="no"), "answer-worsened"),
        (lambda c: c["answers"]["value.task"].update(mark="yes"), "answer-improved"),
        (lambda c: c["answers"].pop("supply.code"), "answer-worsened"),
        (lambda c: c["decision"].update(owner=None), "owner-removed"),
        (lambda c: c["decision"].update(verdict="clear"), "decision-changed"),
        (
            lambda c: c["waivers"].append(
                {"rule": "bad", "reason": "x", "owner": "y", "expires": "2030-01-01"}
            ),
            "waiver-added",
        ),
        (lambda c: c["surface"].update(source="recorded"), "surface-source-weakened"),
        (lambda c: c["surface"].update(source="sandbox"), "surface-source-changed"),
        (lambda c: c.update(future={"a": 1}), "unrecognised-change"),
    ],
)
def test_every_change_has_its_kind(change: Any, kind: str) -> None:
    found = kinds(lock(), lock(change))
    assert kind in found
    assert found[kind] is GRADES[kind]


def test_provenance_that_is_gone_is_the_worst() -> None:
    had = lock(lambda c: c["provenance"].update(repository="x"))
    assert kinds(had, lock())["provenance-lost"] is Grade.CRITICAL


def test_a_proposed_command_that_only_follows_the_version_is_no_drift_of_its_own() -> None:
    def with_command(content: dict[str, Any]) -> None:
        moved(content)
        content["server"].update(launch=["npx", "-y", "mail-mcp@1.0.1"])

    def with_more(content: dict[str, Any]) -> None:
        with_command(content)
        content["server"]["launch"].append("--all")

    assert kinds(lock(), lock(with_command)) == {"version-moved": Grade.MEDIUM}
    assert kinds(lock(), lock(with_more)) == {"version-moved": Grade.MEDIUM, "launch-changed": Grade.HIGH}


def test_only_the_version_in_a_command_may_follow() -> None:
    """A number that happens to be the version is no version: ``--keep 1.0.0`` that follows is told."""
    old = lock(lambda c: c["server"]["launch"].extend(["--keep", "1.0.0"]))

    def change(content: dict[str, Any]) -> None:
        moved(content)
        content["server"].update(launch=["npx", "-y", "mail-mcp@1.0.1", "--keep", "1.0.1"])

    assert "launch-changed" in kinds(old, lock(change))


def test_what_becomes_known_is_told_quietly_and_what_changes_hands_loudly() -> None:
    ada, bob, unknown = (
        lock(lambda c, name=name: c["server"].update(publisher=name)) for name in ("Ada", "Bob", None)
    )
    assert kinds(unknown, ada) == {"publisher-changed": Grade.LOW}
    assert kinds(ada, bob) == {"publisher-changed": Grade.HIGH}
    assert kinds(ada, unknown) == {"publisher-changed": Grade.MEDIUM}


def test_a_new_credential_is_named() -> None:
    (found,) = diff(lock(), lock(lambda c: c["server"].update(environment_names=["TOKEN"])))
    assert found.detail == "environment_names; asks for TOKEN"


# --- packages --------------------------------------------------------------------------------------------


def added(**traits: Any) -> Any:
    def change(content: dict[str, Any]) -> None:
        content["packages"].append(package("right", "1.0.0", **traits))
        content["packages"][1]["requires"] = [
            {"name": "right", "specifier": "^1", "target": "node_modules/right"}
        ]

    return change


def test_a_new_dependency_says_who_asks_for_it_and_what_it_brings() -> None:
    (new,) = [item for item in diff(lock(), lock(added())) if item.kind == "dependency-added"]
    assert new.detail == "required by pkg:npm/mail-mcp@1.0.0"
    bringing = added(
        install_scripts=["postinstall"], yanked="x", deprecated="y", capabilities=["network-client", "shell"]
    )
    found = {item.kind: item.detail for item in diff(lock(), lock(bringing))}
    assert found.keys() >= {"install-script-appeared", "yanked", "deprecated", "capability-gained"}
    assert found["capability-gained"] == "nothing else in the closure could: shell"


@pytest.mark.parametrize(
    ("version", "grade"),
    [("1.0.1", Grade.HIGH), ("1.0.1-rc.1", Grade.HIGH), ("1.1.0", Grade.MEDIUM), ("1.0.0", Grade.MEDIUM)],
)
def test_a_new_dependency_in_a_patch_release_is_graded_higher(version: str, grade: Grade) -> None:
    def change(content: dict[str, Any]) -> None:
        added()(content)
        content["server"]["version"] = version
        content["packages"][1].update(version=version, purl=f"pkg:npm/mail-mcp@{version}")

    (new,) = [item for item in diff(lock(), lock(change)) if item.kind == "dependency-added"]
    assert new.grade is grade
    assert new.detail.endswith(": new in a patch release") is (grade is Grade.HIGH)


def test_a_new_dependency_of_another_index_is_dependency_confusion() -> None:
    private = "https://registry.test/npm"
    assert kinds(lock(), lock(added(index=private)))["index-changed"] is Grade.CRITICAL
    had = lock(lambda c: first(c).update(index=private))

    def both(content: dict[str, Any]) -> None:
        first(content).update(index=private)
        added(index=private)(content)

    assert "index-changed" not in kinds(had, lock(both))


def test_a_dependency_that_moves_and_changes_is_told_twice() -> None:
    def change(content: dict[str, Any]) -> None:
        first(content).update(path="node_modules/mail-mcp/node_modules/left", sha256="1" * 64)

    assert kinds(lock(), lock(change)) == {
        "dependency-moved": Grade.INFO,
        "artifact-changed": Grade.CRITICAL,
    }


def test_the_other_version_of_a_dependency_has_other_bytes_and_needs_no_saying() -> None:
    def change(content: dict[str, Any]) -> None:
        first(content).update(
            purl="pkg:npm/left@3.0.0",
            version="3.0.0",
            sha256="1" * 64,
            size=5,
            requires=[{"name": "x", "specifier": "*", "target": "node_modules/x"}],
        )

    assert kinds(lock(), lock(change)) == {
        "dependency-changed": Grade.MEDIUM,
        "package-changed": Grade.INFO,
    }


# --- evidence and decisions ------------------------------------------------------------------------------

FINDING = {
    "rule": "bad",
    "severity": "high",
    "row": "supply.code",
    "package": "pkg:npm/left@2.0.0",
    "line": 5,
}


def found_in(**changes: Any) -> Lock:
    return lock(lambda c: c["findings"].append(FINDING | changes))


def test_a_finding_that_only_moves_is_no_alarm() -> None:
    moved_on = diff(found_in(), found_in(line=6, package="pkg:npm/left@2.0.1"))
    assert [(item.kind, item.grade) for item in moved_on] == [("finding-moved", Grade.INFO)]
    assert kinds(found_in(), found_in(severity="critical")) == {
        "finding-appeared": Grade.CRITICAL,
        "finding-gone": Grade.INFO,
    }


def test_two_equal_findings_are_two() -> None:
    twice = lock(lambda c: c["findings"].extend([FINDING, FINDING]))
    assert kinds(found_in(), twice) == {"finding-appeared": Grade.HIGH}


def test_a_new_finding_is_put_down_to_new_rules_or_to_new_bytes() -> None:
    def changed(**more: Any) -> str:
        def change(content: dict[str, Any]) -> None:
            content["findings"].append(FINDING | more.get("finding", {}))
            first(content).update(more.get("package", {}))
            content["signatures"].update(more.get("signatures", {}))

        return next(item.detail for item in diff(lock(), lock(change)) if item.kind == "finding-appeared")

    rules = {"digest": "sha256:" + "2" * 64}
    assert changed(signatures=rules) == "in the same bytes, seen by new rules"
    assert changed(package={"sha256": "1" * 64}, signatures=rules) == "in other bytes than before"
    assert changed() == "in the same bytes"
    of_all = {"finding": {"package": None}}
    assert changed(**of_all) == "in the same bytes"
    assert changed(**of_all, signatures=rules) == "in the same bytes, seen by new rules"
    assert changed(**of_all, package={"sha256": "1" * 64}) == "in other bytes than before"
    gone = {"package": "pkg:npm/elsewhere@1.0.0"}
    assert changed(finding=gone) == "in other bytes than before"


def test_what_is_verified_no_more_is_lost() -> None:
    def verified(state: Any) -> Lock:
        return lock(lambda c: c["provenance"].update(left={"verified": state, "builder": "ci"}))

    assert kinds(verified(True), verified(False)) == {"provenance-lost": Grade.CRITICAL}
    assert kinds(verified(False), verified(True)) == {"provenance-changed": Grade.HIGH}


ORIGIN = {
    "verified": True,
    "repository": "git.test/acme/left",
    "workflow": "release.yml",
    "log_index": 7,
    "commit": "c0ffee",
}


def built(key: str = "pkg:npm/left@2.0.0", **changes: Any) -> Lock:
    return lock(lambda c: c["provenance"].update({key: ORIGIN | changes}))


def test_another_release_from_the_same_place_is_no_matter() -> None:
    newer = built("pkg:npm/left@2.0.1", log_index=8, commit="beef")
    assert kinds(built(), newer) == {"provenance-changed": Grade.INFO}
    assert kinds(built(), built(trust_root="sha256:" + "1" * 64)) == {"provenance-changed": Grade.INFO}
    assert kinds(built(), built(trust_root_version="root 2, targets 9")) == {"provenance-changed": Grade.INFO}


@pytest.mark.parametrize("key", ["pkg:npm/left@2.0.0", "pkg:npm/left@3.0.0"])
def test_another_repository_or_workflow_is_told(key: str) -> None:
    (found,) = diff(built(), built(key, repository="git.test/evil/left"))
    assert (found.kind, found.grade) == ("provenance-changed", Grade.HIGH)
    assert found.detail == "repository git.test/acme/left became git.test/evil/left"
    assert kinds(built(), built(key, workflow="other.yml")) == {"provenance-changed": Grade.HIGH}


def test_a_newer_version_without_its_origin_has_lost_it() -> None:
    assert kinds(built(), built("pkg:npm/left@3.0.0", verified=False)) == {"provenance-lost": Grade.CRITICAL}
    assert kinds(built(), lock()) == {"provenance-lost": Grade.CRITICAL}


def test_a_scope_is_no_version() -> None:
    changed = diff(built("pkg:npm/%40acme/a"), built("pkg:npm/%40acme/b"))
    assert {item.kind for item in changed} == {"provenance-lost", "provenance-gained"}


def test_a_package_that_is_gone_takes_its_origin_along() -> None:
    def without(content: dict[str, Any]) -> None:
        content["packages"] = [each for each in content["packages"] if "left" not in each["purl"]]
        for each in content["packages"]:
            each["requires"] = []

    found = {item.kind: item.grade for item in diff(built(), lock(without))}
    assert found["provenance-lost"] is Grade.INFO


def test_waivers_are_compared_by_what_they_waive() -> None:
    def waiving(**changes: Any) -> Lock:
        waiver = {"rule": "bad", "reason": "x", "owner": "Ada", "expires": "2030-01-01"}
        return lock(lambda c: c["waivers"].append(waiver | changes))

    assert kinds(waiving(), waiving(expires="2040-01-01")) == {"waiver-changed": Grade.HIGH}
    assert kinds(waiving(), waiving(rule="other")).keys() == {"waiver-added", "waiver-removed"}


def test_what_has_expired_is_told_when_the_day_is_known() -> None:
    def change(content: dict[str, Any]) -> None:
        content["decision"]["expires"] = "2026-12-31"
        content["answers"]["supply.code"]["expires"] = {"date": "2026-12-30", "version": "1.0.0"}
        content["waivers"].append({"rule": "bad", "reason": "x", "owner": "Ada", "expires": "2027-01-01"})

    made = lock(change)
    assert diff(made, made) == diff(made, made, today="2026-12-30") == ()
    found = [(item.kind, item.subject) for item in diff(made, made, today="2027-02-01")]
    assert found == [
        ("answer-expired", "supply.code"),
        ("decision-expired", "decision"),
        ("waiver-expired", "bad"),
    ]


def test_worst_first_and_deterministic() -> None:
    def change(content: dict[str, Any]) -> None:
        first(content).update(sha256="1" * 64, capabilities=[])
        content["server"].update(entry_point="x")

    found = diff(lock(), lock(change))
    assert [item.grade for item in found] == sorted((item.grade for item in found), key=lambda g: -g.rank)
    assert found == diff(lock(), lock(change))


def test_same_is_silent_and_order_of_items_does_not_matter() -> None:
    shuffled = LISTING | {"tools": LISTING["tools"][::-1]}
    assert diff(lock(), lock()) == ()
    assert diff(lock(), lock(listing=shuffled)) == ()


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in below for place in places(item, (*path, key)))]


PLACES = [path for path in places(document()) if path and path[:1] != ("surface",)]


@given(st.sampled_from(PLACES), st.sampled_from(["changed", None, 7, [], {"x": 1}, "default"]))
def test_no_edit_of_any_place_is_hidden(path: tuple[Any, ...], value: Any) -> None:
    """Whatever still is a lock after one value was replaced and differs in meaning gives some drift."""
    content = document()
    place: Any = content
    for key in path[:-1]:
        place = place[key]
    if place[path[-1]] == value:
        return
    place[path[-1]] = value
    try:
        new = Lock.sealed(content)
    except LockError:
        return
    assert diff(lock(), new)
    assert {item.kind for item in diff(new, lock())}


def test_the_specification_lists_every_kind_with_its_grade() -> None:
    text = (Path(ROOT) / "lockfiles" / "README.md").read_text(encoding="utf-8")
    for kind, grade in GRADES.items():
        assert f"| `{kind}` | {grade.value} |" in text
