"""A lock as a value: built from plain values, checked, and read only."""

import copy
import dataclasses
import math
from typing import Any

import pytest

from douane_lockfiles import Item, Lock, LockError, LockTamperedError, LockVersionError, dumps, loads
from lock_documents import LISTING, TOOL, document, lock


def test_sections_are_values_and_mappings_at_once() -> None:
    made = lock(lambda c: c["packages"][0].update(size=12, os=["linux"], future={"a": [1]}))
    package = made.packages[0]
    assert (package.size, package.os, package.optional) == (12, ("linux",), False)
    assert (package["size"], package["os"], package.get("optional")) == (12, ("linux",), None)
    assert package["future"]["a"] == (1,)
    assert set(package) == {*document()["packages"][0], "size", "os", "future"}
    assert len(package) == len(set(package))
    assert made.surface.entries == made.surface["items"]


def test_it_is_built_from_plain_values_sections_or_both() -> None:
    plain = lock()
    parts = document()
    assert Lock.sealed(**parts) == plain
    assert Lock.sealed(parts | {"packages": plain.packages, "decision": plain.decision}) == plain
    again = plain.changed(decision=dataclasses.replace(plain.decision, owner="Bob"))
    assert again.decision.owner == "Bob"
    assert again.digest != plain.digest
    assert plain.decision.owner == "Ada"


def test_sealing_fills_in_what_follows_and_puts_records_in_order() -> None:
    content = document()
    surface = content["surface"]
    surface["items"] = [
        {"kind": item["kind"], "key": item["key"], "definition": item["definition"]}
        for item in reversed(surface["items"])
    ]
    del surface["digest"]
    content["packages"].reverse()
    assert Lock.sealed(content) == lock()
    assert Lock.sealed(content).digest == lock().digest


def test_an_item_is_made_of_what_a_listing_holds() -> None:
    pinned = next(entry for entry in lock().surface.entries if entry.key == "send")
    item = Item.of("tool", "send", TOOL, where="dist/index.js", conditional=None)
    assert item.to_dict() == pinned.to_dict() | {"where": "dist/index.js"}
    stored = Item.of("tool", "send", TOOL, text="store")
    assert stored.to_dict().keys() == {"kind", "key", "digest", "facets", "contract"}
    setting = Item.of("capability", "logging", {})
    assert setting.to_dict()["definition"] == {}
    assert Item.of("capability", "logging", None).to_dict()["definition"] is None


def test_what_was_stated_is_written_back_and_what_was_not_is_not() -> None:
    stated = lock(lambda c: c["packages"][0].update(optional=False, alias=None, os=[]))
    assert stated.packages[0].to_dict().keys() >= {"optional", "alias", "os"}
    assert stated.digest != lock().digest
    assert dumps(loads(dumps(stated))) == dumps(stated)
    assert "optional" not in lock().packages[0]
    del_findings = document()
    del del_findings["findings"]
    assert "findings" not in Lock.sealed(del_findings).document


def test_a_newer_minor_keeps_its_number_and_its_keys() -> None:
    newer = lock(
        lambda c: c.update(format={"name": "douane-lock", "major": 1, "minor": 7, "by": "x"}, novel=[1])
    )
    assert newer.section("format") == {"name": "douane-lock", "major": 1, "minor": 7, "by": "x"}
    assert newer.changed(waivers=[]).section("novel") == [1]
    with pytest.raises(LockVersionError, match="newer"):
        lock(lambda c: c.update(format={"name": "douane-lock", "major": 2, "minor": 0}))


def test_the_caller_may_go_on_with_its_document() -> None:
    content = document()
    made = Lock.sealed(content)
    before = dumps(made)
    content["server"]["name"] = "x"
    content["surface"]["items"][0]["facets"].clear()
    assert dumps(made) == before
    given = document() | {"format": {"name": "douane-lock", "major": 1, "minor": 0}}
    kept = copy.deepcopy(given)
    Lock.sealed(given)
    assert given == kept


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda c: c["packages"][0].update(version="9"), r"packages\[0\].version: is not the version of"),
        (lambda c: c["packages"][0].update(purl="pkg:npm/left"), r"packages\[0\].purl: is not a package URL"),
        (
            lambda c: c["packages"][0].update(purl="pkg:gem/left@1"),
            r"packages\[0\].purl: is not a package URL",
        ),
        (lambda c: c["server"].update(version="2.0.0"), "server.version: is not what the package"),
        (lambda c: c["server"].update(name="mail"), r"server.name: is not what .* \(mail-mcp\)"),
        (lambda c: c["server"].update(ecosystem="pypi"), "server.ecosystem: is not what"),
        (
            lambda c: c["packages"][0].update(index="https://me:pw@index.test/"),
            r"packages\[0\].index: .*credentials",
        ),
        (lambda c: c["packages"][0].update(index=""), r"packages\[0\].index: "),
        (
            lambda c: c["packages"][0].update(integrity="sha512-AAAA"),
            r"packages\[0\].integrity: is not a hash",
        ),
        (lambda c: c["packages"][0].update(sha256="A" * 64), r"packages\[0\].sha256: is not 64"),
        (lambda c: c["packages"][0].update(sha256="a" * 64 + "\n"), r"packages\[0\].sha256: is not 64"),
        (lambda c: c["packages"][0].update(size=-1), r"packages\[0\].size: is not a whole number"),
        (lambda c: c["packages"][0].update(size=True), r"packages\[0\].size: is not a whole number"),
        (
            lambda c: c["packages"][0].update(requires=[["x", "1", "y"]]),
            r"packages\[0\].requires\[0\]: is not an object",
        ),
        (
            lambda c: c["surface"]["items"][0].pop("definition"),
            r"surface.items\[5\].definition: is missing, yet",
        ),
        (lambda c: c["surface"].update(text="store"), r"surface.items\[0\].definition: stands here, yet"),
        (lambda c: c["surface"].update(coverage={"gaps": "none"}), "surface.coverage.gaps: is not a whole"),
        (lambda c: c["decision"].update(date="2026-02-30"), "decision.date: is not a date"),
        (lambda c: c["answers"]["value.task"].update(by="ai"), "answers.value.task.by: is none of"),
        (lambda c: c["answers"]["value.task"].update(mark=["yes"]), "answers.value.task.mark: is none of"),
        (lambda c: c.update(novel=math.nan), "novel: nan is no JSON number"),
        (lambda c: c["server"].update(novel=[1, {"a": "\ud800"}]), r"server.novel\[1\].a: a lone surrogate"),
        (lambda c: c.update(novel={1: 2}), "an object key is no text"),
        (lambda c: c.update(novel=object()), "object is no JSON value"),
    ],
)
def test_what_contradicts_itself_is_refused_with_its_place(change: Any, place: str) -> None:
    with pytest.raises(LockError, match=f"^{place}"):
        lock(change)


def test_an_endless_value_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(LockError, match="nested deeper"):
        lock(lambda c: c.update(novel=endless))


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda i: i["definition"].update(description="x"), "definition: does not hash"),
        (lambda i: i.update(digest="sha256:" + "0" * 64), "definition: does not hash"),
        (lambda i: i["facets"].update(title="sha256:" + "0" * 64), "facets: do not follow"),
        (lambda i: i.update(contract="sha256:" + "0" * 64), "contract: does not follow"),
        (lambda i: i.update(key="deliver"), "key: is not what the definition is called"),
    ],
)
def test_an_item_that_was_tampered_with_is_named(change: Any, place: str) -> None:
    def tamper(content: dict[str, Any]) -> None:
        change(next(item for item in content["surface"]["items"] if item["key"] == "send"))

    with pytest.raises(LockTamperedError, match=rf"^surface\.items\[\d\]\.{place}"):
        lock(tamper, listing=LISTING)


def test_errors_are_one_line_whatever_is_in_the_file() -> None:
    with pytest.raises(LockError) as caught:
        lock(lambda c: c["answers"].update({"a\n\x1b[31m\u202e" * 100: {}}))
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 1500


def test_names_are_read_out_of_package_urls() -> None:
    def scoped(content: dict[str, Any]) -> None:
        content["packages"][1].update(purl="pkg:npm/%40acme/mail@1.0.0%2Bbuild", version="1.0.0+build")
        content["server"].update(name="@acme/mail", version="1.0.0+build")

    assert (lock(scoped).name, lock(scoped).version) == ("@acme/mail", "1.0.0+build")


def test_the_instructions_have_a_digest_of_their_own() -> None:
    assert lock().surface.instructions is not None
    silent = {key: value for key, value in LISTING.items() if key != "instructions"}
    assert lock(listing=silent).surface.instructions is None
