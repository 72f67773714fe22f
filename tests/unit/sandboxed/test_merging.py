"""What the server lists, with what its source adds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from douane.confinement import Contact, Observed
from douane.model import Definition, Gap, Surface, Where
from douane.sandboxed.merging import explained, merged
from douane.sighting import Run, Sighting
from douane.surface import recorded

LISTED = recorded.from_listing({"tools": [{"name": "add", "inputSchema": {}}, {"name": "late"}]})
READ = Surface(
    source="static",
    tools=tuple(
        Definition(
            kind="tool",
            name=name,
            definition={"name": name},
            where=Where(path="server.js", line=line),
            conditional=condition,
        )
        for name, line, condition in (("add", 3, None), ("remove", 9, "--write"))
    ),
    gaps=(
        Gap(what="server.js:20", why="its name is computed", rows=("supply.tools",)),
        Gap(what="left.js", why="not parsed", rows=("supply.code",)),
    ),
)


def run(surface: Surface | None = LISTED, client: str = "douane", **seen: Any) -> Run:
    return Run(client=client, date=None, surface=surface, observed=replace(Observed(), **seen))


def test_places_and_conditions_come_from_the_source() -> None:
    surface = merged(Sighting(read=READ, runs=(run(), run())), arguments=("--stdio",), names=("KEY",))
    assert surface is not None
    assert surface.source == "sandbox"
    assert [(tool.name, tool.where.path, tool.where.line) for tool in surface.tools] == [
        ("add", "server.js", 3),
        ("late", None, None),
    ]
    assert surface.tools[0].where.pointer == "/tools/0"
    assert [(item.name, item.conditional) for item in surface.unlisted] == [("remove", "--write")]
    assert surface.observed
    assert (surface.observed.arguments, surface.observed.environment_names) == (("--stdio",), ("KEY",))


def test_what_was_done_is_told_of_all_runs_and_escaped() -> None:
    runs = (
        run(canaries=("ssh",), contacts=(Contact(address="::1", port=80),)),
        run(
            client="claude-ai",
            contacts=(Contact(host="a.example", port=443),),
            programs=(("sh", "-c", "x\x1b[2J"),),
        ),
    )
    surface = merged(Sighting(read=READ, runs=runs), arguments=(), names=())
    assert surface
    seen = surface.observed
    assert seen
    assert (seen.runs, seen.clients) == (2, ("claude-ai", "douane"))
    assert seen.canaries == ("ssh",)
    assert seen.contacts == ("[::1]:80", "a.example:443")
    assert seen.programs == (("sh", "-c", "x\\x1b[2J"),)


def test_nothing_listed_is_no_surface() -> None:
    assert merged(Sighting(read=READ, runs=(run(None),)), arguments=(), names=()) is None


def test_gaps_of_the_source_stay_and_are_told_what_was_listed() -> None:
    sighting = Sighting(read=READ, runs=(run(), run()))
    computed, code = explained(READ.gaps, sighting, agree=True)
    assert computed.rows == ("supply.tools",)
    assert computed.why == "its name is computed; listed identically 2 times in a sandbox without network"
    assert code == READ.gaps[1]
    assert explained(READ.gaps, sighting, agree=False) == READ.gaps
