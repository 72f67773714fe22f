"""However definitions come here, they are the same; whatever a server says, listing it comes to an end."""

from __future__ import annotations

import json
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from douane.errors import InputError
from douane.listing import Bounds, list_definitions
from douane.surface.comparing import differences
from douane.surface.received import from_server
from douane.surface.recorded import read
from douane_lockfiles import surface_digest
from protocol_servers import Message, Scripted, Server

TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
ADDRESSES = st.sampled_from([f"ui://page/{name}" for name in "abc"])


def _items(key: str) -> st.SearchStrategy[list[Message]]:
    item = st.builds(
        lambda name, more, address: {
            **more,
            key: name,
            **({"_meta": {"ui": {"resourceUri": address}}} if address else {}),
        },
        TEXT,
        st.dictionaries(TEXT, VALUE, max_size=3),
        st.none() | ADDRESSES if key == "name" else st.none(),
    )
    return st.lists(item, max_size=5)


LISTS = st.fixed_dictionaries(
    {
        "tools": _items("name"),
        "prompts": _items("name"),
        "resources": _items("uri"),
        "resourceTemplates": _items("uriTemplate"),
    }
)


class Recorder:
    """Keeps all that is said between a client and *server*."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.messages: list[Any] = []

    def __call__(self, message: Message) -> list[Message | bytes | Exception]:
        told = self.server(message)
        self.messages += [message, *told]
        return told


@settings(max_examples=50)
@given(LISTS, st.none() | TEXT, st.integers(1, 4), st.booleans(), st.booleans(), st.booleans(), st.randoms())
def test_pages_order_transport_and_era_never_change_the_digest(
    lists: dict[str, list[Message]],
    instructions: str | None,
    page: int,
    modern: bool,
    wrapped: bool,
    lines: bool,
    chance: Any,
) -> None:
    contents = {f"ui://page/{name}": {"text": name} for name in "abc"}
    shuffled = {key: chance.sample(items, len(items)) for key, items in lists.items()}
    capabilities: Message = {"tools": {}, "prompts": {}, "resources": {}}
    about: dict[str, Any] = {"instructions": instructions, "capabilities": capabilities}
    recorder = Recorder(Server(shuffled, modern=modern, page=page, contents=contents, **about))
    channel = Scripted(recorder)
    live = list_definitions(channel, clock=channel.clock)

    told: list[Any] = [{"from": "x", "message": each} if wrapped else each for each in recorder.messages]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "recorded.json"
        path.write_text("\n".join(map(json.dumps, told)) if lines else json.dumps(told), encoding="utf-8")
        recorded = read(path)
        named = {key: contents[key] for key in recorded.contents}
        whole = {**lists, **about, "contents": named}
        path.write_text(json.dumps(whole), encoding="utf-8")
        plain = read(path)

    assert live.ended is None
    assert live.gaps == recorded.gaps == plain.gaps == ()
    listed = from_server(live, source="sandbox", what="the server")
    digests = {surface_digest(each.listing()) for each in (listed, recorded, plain)}
    assert digests == {surface_digest(whole)} == {surface_digest(live.listing)}
    assert differences(listed, recorded) == differences(plain, listed) == ()
    assert {each.rule for each in listed.findings} == {each.rule for each in plain.findings}


ANSWER = st.one_of(
    st.binary(max_size=40),
    VALUE.map(lambda value: json.dumps(value).encode()),
    st.dictionaries(
        st.sampled_from(["jsonrpc", "id", "method", "params", "result", "error", "nextCursor"]),
        VALUE | st.integers(0, 6),
        max_size=5,
    ).map(lambda value: json.dumps(value).encode()),
    st.fixed_dictionaries(
        {"id": st.integers(0, 6)},
        optional={
            "result": st.dictionaries(
                st.sampled_from(
                    ["tools", "prompts", "nextCursor", "protocolVersion", "supportedVersions", "capabilities"]
                ),
                VALUE | st.just(["2026-07-28"]) | st.just("2025-11-25"),
            ),
            "error": st.dictionaries(st.sampled_from(["code", "message", "data"]), VALUE),
        },
    ).map(lambda value: json.dumps(value).encode()),
)


@given(st.lists(st.lists(ANSWER, max_size=4), max_size=8))
def test_nonsense_never_breaks_a_listing(script: list[list[bytes]]) -> None:
    waiting = iter(script)
    channel = Scripted(lambda message: next(waiting, []))
    found = list_definitions(channel, bounds=Bounds(pages=20), clock=channel.clock)

    surface = from_server(found, source="sandbox", what="the server")
    assert found.ended is not None or surface.source == "sandbox"
    assert all("\n" not in gap.why for gap in surface.gaps)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "recorded.json"
        path.write_bytes(b"\n".join(line for lines in script for line in lines))
        with suppress(InputError):
            read(path)
