"""What a server listed, as a surface."""

from __future__ import annotations

from douane.listing import Listing
from douane.model import Gap
from douane.surface.received import from_server
from douane_lockfiles import parse_json


def test_everything_a_server_listed_is_there() -> None:
    listing, problems = parse_json(
        '{"tools":[{"name":"a","name":"b"},{"description":"x"}],"instructions":"Be kind.",'
        '"contents":{"ui://a":{"text":"<p>"}},"capabilities":{"tools":{}},"serverInfo":{"name":"s"}}'
    )
    missing = Gap(what="prompts/list", why="no answer", rows=("supply.tools",))
    found = from_server(
        Listing(listing=listing, problems=problems, protocol="2026-07-28", gaps=(missing,)),
        source="sandbox",
        what="the server",
    )

    assert (found.source, found.protocol, found.instructions) == ("sandbox", "2026-07-28", "Be kind.")
    assert [tool.name for tool in found.tools] == ["b"]
    assert found.contents == {"ui://a": {"text": "<p>"}}
    assert found.server_info == {"name": "s"}
    assert [(item.rule, item.where.pointer, item.excerpt) for item in found.findings] == [
        ("duplicate-object-key", "/tools/0/name", 'name: "b"')
    ]
    assert [gap.what for gap in found.gaps] == ["tool 1 of the server", "prompts/list"]


def test_a_number_that_is_none_is_a_gap() -> None:
    listing, problems = parse_json('{"tools":[{"name":"a","inputSchema":{"maximum":NaN}}]}')
    found = from_server(Listing(listing=listing, problems=problems), source="remote", what="the server")

    assert [(gap.what, gap.rows) for gap in found.gaps] == [
        ("/tools/0/inputSchema/maximum of the server", ("supply.tools",))
    ]


def test_a_server_that_listed_nothing_is_a_gap_and_no_surface() -> None:
    found = from_server(Listing(ended="it has ended"), source="sandbox", what="npm:a@1")

    assert found.source == "none"
    assert found.gaps == (Gap(what="the tools of npm:a@1", why="it has ended", rows=("supply.tools",)),)
