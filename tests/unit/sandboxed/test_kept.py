"""A listing is kept for some days under all it depends on, and read back as it was."""

from __future__ import annotations

from dataclasses import replace

from closures import closure, npm
from douane.confinement import Contact, Observed
from douane.model import Gap, Launch
from douane.sandboxed import kept
from douane.sighting import Run
from douane.store import Store
from douane.surface import recorded

SURFACE = replace(
    recorded.from_listing(
        {"tools": [{"name": "add", "inputSchema": {"maximum": 2**53 + 1}}, {"name": "add"}]}
    ),
    source="sandbox",
    protocol="2025-06-18",
    gaps=(Gap(what="prompts/list", why="it does not answer", rows=("supply.tools",)),),
)
OBSERVED = Observed(
    canaries=("ssh",),
    written=("/tmp/x",),
    contacts=(Contact(host="a.example", port=1),),
    programs=(("git", "--version"),),
    exceeded=("disk",),
    exit_code=1,
    stderr="ready",
    gaps=(Gap(what="the clock", why="stays", rows=()),),
)
KEPT = kept.Kept(
    runs=(
        Run(client="douane", date="2026-11-25", surface=SURFACE, observed=OBSERVED),
        Run(client="claude-ai", date=None, surface=None, ended="it ended"),
        Run(client="claude-ai", date=None, surface=SURFACE, untold=frozenset({"prompt"})),
    ),
    arguments=("index.js", "--stdio"),
    names=("KEY",),
)
DAY = 86_400.0


def test_what_is_kept_is_read_back_as_it_was() -> None:
    store = Store.in_memory()
    kept.keep(store, "key", KEPT, now=0.0)
    assert SURFACE.findings
    assert kept.recall(store, "key", now=DAY) == KEPT
    assert kept.recall(store, "other", now=DAY) is None


def test_it_is_kept_for_days_only_and_not_from_the_future() -> None:
    store = Store.in_memory()
    kept.keep(store, "key", KEPT, now=10 * DAY)
    assert kept.recall(store, "key", now=10 * DAY + kept.DAYS * DAY) is None
    assert kept.recall(store, "key", now=9 * DAY) is None


def test_what_is_damaged_is_listed_again() -> None:
    store = Store.in_memory()
    for value in (b"{", b"[]", b'{"runs": [{}]}', b'{"runs": [], "arguments": 3, "names": []}'):
        store.note("sandboxed", "key", value, at=0.0)
        assert kept.recall(store, "key", now=1.0) is None


def test_the_key_changes_with_bytes_and_command_and_needs_all_bytes() -> None:
    one = closure([npm("srv", sha256="1" * 64)])
    launch = Launch(argv=("npx", "srv"))
    keys = {
        kept.key_of(one, launch),
        kept.key_of(one, None),
        kept.key_of(one, Launch(argv=("npx", "srv", "--write"))),
        kept.key_of(closure([npm("srv", sha256="2" * 64)]), launch),
        kept.key_of(replace(one, environment=replace(one.environment, node="18.0.0")), launch),
        kept.key_of(one, launch, dated=False),
    }
    assert len(keys) == 6
    assert None not in keys
    assert kept.key_of(closure([npm("srv")]), launch) is None
