"""Drift: nothing that changes is hidden, and each change has its kind and grade."""

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane_lockfiles import GRADES, Grade, Lock, LockError, diff
from lock_documents import LISTING, document, lock, package
from support import ROOT


def kinds(old: Lock, new: Lock) -> dict[str, Grade]:
    return {item.kind: item.grade for item in diff(old, new)}


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
        (lambda c: first(c).update(capabilities=["network-client", "shell"]), "capability-gained"),
        (lambda c: first(c).update(capabilities=[]), "capability-lost"),
        (lambda c: first(c).update(install_scripts=["postinstall"]), "install-script-appeared"),
        (lambda c: first(c).update(yanked="broken"), "yanked"),
        (lambda c: first(c).update(deprecated="old"), "deprecated"),
        (lambda c: first(c).update(path="node_modules/mail-mcp/node_modules/left"), "dependency-moved"),
        (lambda c: first(c).update(optional=True), "package-changed"),
        (lambda c: first(c).update(future=1), "package-changed"),
        (
            lambda c: first(c).update(requires=[{"name": "x", "specifier": "1", "target": "y"}]),
            "requirements-changed",
        ),
        (lambda c: c["packages"].append(package("right", "1.0.0")), "dependency-added"),
        (lambda c: c["packages"].pop(0), "dependency-removed"),
        (lambda c: c["server"].update(version="1.0.1"), "version-moved"),
        (lambda c: c["server"].update(launch=["npx", "-y", "mail-mcp@1.0.0", "--x"]), "launch-changed"),
        (lambda c: c["server"].update(environment_names=["TOKEN"]), "launch-changed"),
        (lambda c: c["server"].update(repository="https://code.example.test/evil"), "repository-changed"),
        (lambda c: c["server"].update(publisher="x"), "publisher-changed"),
        (lambda c: c["server"].update(source="npm:mail-mcp@1"), "source-changed"),
        (lambda c: c["environment"].update(node="22.0.0"), "environment-changed"),
        (lambda c: c["provenance"].update(repository="x"), "provenance-gained"),
        (lambda c: c["signatures"].update(digest="sha256:" + "2" * 64), "rules-changed"),
        (
            lambda c: c["findings"].append(dict(rule="bad", severity="high", row="supply.code")),
            "finding-appeared",
        ),
        (
            lambda c: c["findings"].append(
                dict(rule="known-vulnerable-version", severity="high", row="supply.code")
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
            lambda c: c["waivers"].append(dict(rule="bad", reason="x", owner="y", expires="2030-01-01")),
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
    def moved(content: dict[str, Any]) -> None:
        content["server"].update(version="1.0.1", launch=["npx", "-y", "mail-mcp@1.0.1"])

    assert kinds(lock(), lock(moved)) == {"version-moved": Grade.MEDIUM}


def with_tool(**changes: Any) -> dict[str, Any]:
    listing = copy.deepcopy(LISTING)
    listing["tools"][0].update(changes)
    return listing


SCHEMA = LISTING["tools"][0]["inputSchema"]
NEW_SCHEMA = SCHEMA | {"properties": SCHEMA["properties"] | {"context": {"type": "string"}}}


@pytest.mark.parametrize("text", ["lock", "store"])
@pytest.mark.parametrize(
    ("listing", "kind"),
    [
        (with_tool(description="Sends a mail, and a copy."), "description-changed"),
        (with_tool(title="x"), "title-changed"),
        (with_tool(inputSchema=NEW_SCHEMA), "schema-changed"),
        (with_tool(outputSchema={}), "output-schema-changed"),
        (with_tool(annotations={"readOnlyHint": False, "destructiveHint": False}), "annotations-weakened"),
        (with_tool(icons=[]), "icons-changed"),
        (with_tool(_meta={}), "meta-changed"),
        (with_tool(future=1), "definition-changed"),
        (with_tool(name="deliver"), "tool-renamed"),
        (with_tool(name="deliver", description="x"), "tool-added"),
        (LISTING | {"tools": LISTING["tools"][:1]}, "tool-removed"),
        (LISTING | {"instructions": "x"}, "instructions-changed"),
        ({key: value for key, value in LISTING.items() if key != "instructions"}, "instructions-changed"),
        (LISTING | {"prompts": []}, "prompt-changed"),
        (LISTING | {"resources": [{"uri": "mail://inbox", "name": "x"}]}, "resource-changed"),
        (LISTING | {"capabilities": {}}, "capability-setting-changed"),
    ],
)
def test_every_change_of_the_surface_has_its_kind_with_and_without_texts(
    listing: dict[str, Any], kind: str, text: str
) -> None:
    assert kind in kinds(lock(text=text), lock(listing=listing, text=text))


def test_a_new_free_text_parameter_is_named_and_texts_are_shown() -> None:
    found = {item.kind: item for item in diff(lock(), lock(listing=with_tool(inputSchema=NEW_SCHEMA)))}
    assert found["parameter-added"].detail == "free text parameter context"
    reworded = diff(lock(), lock(listing=with_tool(description="Sends.")))
    assert [(item.was, item.now) for item in reworded] == [("Sends a mail.", "Sends.")]


def test_strengthened_annotations_are_no_alarm() -> None:
    stronger = with_tool(annotations={"readOnlyHint": True, "destructiveHint": False, "openWorldHint": False})
    assert kinds(lock(), lock(listing=stronger)) == {"annotations-changed": Grade.LOW}


def test_worst_first_and_deterministic() -> None:
    def change(content: dict[str, Any]) -> None:
        first(content).update(sha256="1" * 64, capabilities=[])
        content["server"].update(publisher="x")

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
