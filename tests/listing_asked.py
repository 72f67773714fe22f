"""A pretended server, asked for all it lists."""

from __future__ import annotations

from typing import Any

from douane.listing import Bounds, Listing, list_definitions
from protocol_servers import TOOL, Message, Scripted

FULL: dict[str, list[Message]] = {
    "tools": [{**TOOL, "name": f"t{number}", "x-future": [1]} for number in range(7)],
    "prompts": [{"name": "p", "arguments": [{"name": "q"}]}],
    "resources": [{"uri": "file:///r", "name": "r"}],
    "resourceTemplates": [{"uriTemplate": "u://{id}", "name": "t"}],
}


def listed(answer: Any, *, modern: bool = True, **bounds: Any) -> tuple[Listing, Scripted]:
    channel = Scripted(answer)
    found = list_definitions(channel, modern=modern, bounds=Bounds(**bounds), clock=channel.clock)
    return found, channel


def whys(found: Listing) -> str:
    return " | ".join(gap.why for gap in found.gaps)
