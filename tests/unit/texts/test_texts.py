"""Words kept in the store stand in for the digests of a lock without texts."""

from typing import Any

from douane.model import Definition, Surface
from douane.store import Store
from douane.texts import keep, shown
from douane_lockfiles import diff
from lock_documents import LISTING, lock


def surface(listing: dict[str, Any]) -> Surface:
    return Surface(
        source="static",
        tools=tuple(Definition(kind="tool", name=item["name"], definition=item) for item in listing["tools"]),
        prompts=tuple(Definition(kind="prompt", name=i["name"], definition=i) for i in listing["prompts"]),
        resources=tuple(
            Definition(kind="resource", name=i["uri"], definition=i) for i in listing["resources"]
        ),
        instructions=listing["instructions"],
        capabilities=listing["capabilities"],
    )


def test_a_lock_without_texts_still_shows_what_changed_where_the_store_knows_it() -> None:
    tool = LISTING["tools"][0] | {"description": "Sends a mail, and a copy."}
    now = LISTING | {"tools": [tool, LISTING["tools"][1]], "instructions": "Mail is text."}
    drifts = diff(lock(text="store"), lock(listing=now, text="store"))
    assert all(str(item.was).startswith("sha256:") for item in drifts)
    store = Store.in_memory()
    keep(surface(LISTING), store)
    keep(surface(now), store)
    assert {(item.was, item.now) for item in shown(drifts, store)} == {
        ("Sends a mail.", "Sends a mail, and a copy."),
        ("Mail is plain text.", "Mail is text."),
    }
    assert shown(drifts, Store.in_memory()) == drifts
