"""This project's own pins: they hold, they keep others' words out, and the examples are what they say."""

from pathlib import Path

import pytest

from douane import extract_definitions
from douane_lockfiles import item_digest, read, surface_items
from support import ROOT

PINNED = sorted((ROOT / "lockfiles" / "pinned").rglob("*.json"))
EXAMPLES = {"douane-example-notes": "notes-py", "@douane-example/clock": "clock-ts"}


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.stem)
def test_every_pin_holds_and_only_our_own_words_are_in_the_repository(path: Path) -> None:
    lock = read(path)
    own = lock.name in EXAMPLES
    items = lock.section("surface")["items"]
    assert lock.section("surface")["text"] == ("lock" if own else "store")
    assert all(("definition" in item) is own for item in items)
    assert all(package["sha256"] for package in lock.packages)
    assert lock.section("decision")["owner"]


def test_ten_popular_servers_of_both_ecosystems_are_pinned() -> None:
    names = [(read(path).ecosystem, read(path).name) for path in PINNED]
    others = [name for name in names if name[1] not in EXAMPLES]
    assert len(others) >= 10
    assert {ecosystem for ecosystem, _ in others} == {"npm", "pypi"}


@pytest.mark.parametrize(("name", "folder"), EXAMPLES.items())
def test_the_examples_still_present_what_is_pinned(name: str, folder: str) -> None:
    lock = next(read(path) for path in PINNED if read(path).name == name)
    surface = extract_definitions(ROOT / "examples" / folder)
    assert surface.gaps == ()
    told = {(kind, key, item_digest(kind, item)) for kind, key, item in surface_items(surface.listing())}
    pinned = {(item["kind"], item["key"], item["digest"]) for item in lock.section("surface")["items"]}
    # What a framework declares of itself when it runs does not stand in a server's source.
    assert told == {entry for entry in pinned if entry[0] != "capability"}
