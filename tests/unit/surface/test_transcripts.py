"""Recorded conversations: whatever recorded them, the same definitions come out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from douane.errors import InputError
from douane.model import Surface, TargetKind
from douane.surface.recorded import read
from douane.targets import parse
from douane_lockfiles import surface_digest
from protocol_servers import TOOL, Message, Server, result

PAGE = "ui://server/page"
FULL: dict[str, list[Message]] = {
    "tools": [{**TOOL, "name": f"t{number}", "_meta": {"ui": {"resourceUri": PAGE}}} for number in range(5)],
    "prompts": [{"name": "p"}],
    "resources": [{"uri": "file:///r", "name": "r"}],
    "resourceTemplates": [],
}
CONTENTS = {PAGE: {"text": "<p>"}}


def said(*, modern: bool, page: int = 2, requests: bool = True, **changes: Any) -> list[Message]:
    """Return all messages of one conversation with a server."""
    server = Server(FULL, modern=modern, page=page, instructions="Be kind.", contents=CONTENTS)
    messages: list[Message] = []
    number = 0

    def ask(method: str, **params: Any) -> Message:
        nonlocal number
        meta = {"_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}} if modern else {}
        request = {"jsonrpc": "2.0", "id": number, "method": method, "params": {**params, **meta}}
        number += 1
        [answer] = server(request)
        assert isinstance(answer, dict)
        messages.extend([request, {"jsonrpc": "2.0", "method": "notifications/message"}, answer])
        found: Message = answer["result"]
        return found

    ask("server/discover") if modern else ask("initialize", protocolVersion="2025-06-18")
    for method in ("tools/list", "prompts/list", "resources/list", "resources/templates/list"):
        cursor: Any = ask(method).get("nextCursor")
        while cursor is not None:
            cursor = ask(method, cursor=cursor).get("nextCursor")
    ask("resources/read", uri=PAGE)
    return messages if requests else [each for each in messages if "result" in each]


def _read(folder: Path, content: str) -> Surface:
    path = folder / "recorded.json"
    path.write_text(content, encoding="utf-8")
    return read(path)


EXPECTED = {
    **FULL,
    "instructions": "Be kind.",
    "capabilities": {"tools": {}, "prompts": {}, "resources": {}},
    "contents": CONTENTS,
}

FORMS: dict[str, Callable[[list[Message]], str]] = {
    "list": json.dumps,
    "lines": lambda messages: "\n".join(map(json.dumps, messages)) + "\n",
    "lines with noise": lambda messages: "Server started\n" + "\n\n".join(map(json.dumps, messages)),
    "envelopes": lambda messages: json.dumps(
        [{"direction": "in", "at": {"ms": 5}, "message": message} for message in messages]
    ),
    "texts": lambda messages: "\n".join(
        json.dumps({"type": "receive", "data": json.dumps(message)}) for message in messages
    ),
    "under a key": lambda messages: json.dumps({"version": 1, "entries": messages}),
    "events": lambda messages: "\n\n".join(f"event: message\ndata: {json.dumps(each)}" for each in messages),
    "batches": lambda messages: json.dumps([messages[:5], messages[5:]]),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("modern", [True, False])
@pytest.mark.parametrize("requests", [True, False])
def test_the_same_definitions_come_out(tmp_path: Path, form: str, modern: bool, requests: bool) -> None:
    found = _read(tmp_path, FORMS[form](said(modern=modern, requests=requests)))

    assert (found.source, found.gaps, found.findings) == ("recorded", (), ())
    assert surface_digest(found.listing()) == surface_digest(EXPECTED)
    assert found.protocol == ("2026-07-28" if modern else "2025-06-18")
    assert found.server_info == {"name": "server", "version": "1"}


def _gaps(surface: Surface) -> list[tuple[str, str]]:
    return [(gap.what.removeprefix("what the server answers to "), gap.why) for gap in surface.gaps]


def test_a_page_that_is_missing_is_a_gap(tmp_path: Path) -> None:
    messages = said(modern=False)
    last = next(at for at, each in enumerate(messages) if each.get("params", {}).get("cursor") == "4")
    without_last = messages[:last] + messages[last + 3 :]
    without_first = [each for each in messages if each.get("id") != 1]

    assert _gaps(_read(tmp_path, json.dumps(without_last))) == [
        ("tools/list", "not all of its pages were recorded")
    ]
    assert _gaps(_read(tmp_path, json.dumps(without_first))) == [
        ("tools/list", "not all of its pages were recorded")
    ]


def test_a_page_in_a_single_response_is_a_gap(tmp_path: Path) -> None:
    found = _read(
        tmp_path, json.dumps({"jsonrpc": "2.0", "id": 1, "result": {"tools": [TOOL], "nextCursor": ""}})
    )
    assert [gap.why for gap in found.gaps] == ["it has further pages, which were not recorded"]


def test_what_a_tool_shows_and_nobody_read_is_a_gap(tmp_path: Path) -> None:
    unread = [each for each in said(modern=False) if "contents" not in each.get("result", {})]
    expected = [(f"resources/read of {PAGE}", "what stands there was not recorded")]

    assert _gaps(_read(tmp_path, json.dumps(unread))) == expected
    assert _gaps(_read(tmp_path, json.dumps(FULL))) == expected


def test_lists_that_changed_meanwhile_are_told(tmp_path: Path) -> None:
    first, second = said(modern=False, page=9), said(modern=False, page=9)
    answer = next(each for each in second if "tools" in each.get("result", {}))
    answer["result"] = {"tools": [{**TOOL, "description": "Then sends."}]}
    found = _read(tmp_path, json.dumps(first + second))

    assert [tool.definition["description"] for tool in found.tools] == ["Then sends."]
    assert ("tools/list", "it was read several times, and not always the same; the last one counts") in _gaps(
        found
    )
    assert _gaps(_read(tmp_path, json.dumps(first + first))) == []


def test_a_question_without_an_answer_is_a_gap(tmp_path: Path) -> None:
    messages = [each for each in said(modern=False) if "prompts" not in each.get("result", {})]
    refused = [
        {"jsonrpc": "2.0", "id": each["id"], "error": {"code": -32603, "message": "broken"}}
        if "prompts" in each.get("result", {})
        else each
        for each in said(modern=False)
    ]

    assert _gaps(_read(tmp_path, json.dumps(messages))) == [("prompts/list", "no answer was recorded")]
    assert _gaps(_read(tmp_path, json.dumps(refused))) == [
        ("prompts/list", "the server refuses with -32603: broken")
    ]


def test_answers_of_the_client_are_no_answers_of_the_server(tmp_path: Path) -> None:
    messages = said(modern=False)
    at = next(at for at, each in enumerate(messages) if each.get("method") == "tools/list")
    number = messages[at]["id"]
    between = [{"jsonrpc": "2.0", "id": number, "method": "ping"}, result({"id": number})]
    found = _read(tmp_path, json.dumps(messages[: at + 1] + between + messages[at + 1 :]))

    assert found.gaps == ()
    assert len(found.tools) == 5


def test_problems_point_into_the_listing(tmp_path: Path) -> None:
    lines = [
        '{"id":1,"method":"tools/list","params":{}}',
        '{"id":1,"result":{"tools":[{"name":"a"}],"nextCursor":"x"}}',
        '{"id":2,"method":"tools/list","params":{"cursor":"x"}}',
        '{"id":2,"result":{"tools":[{"name":"b","name":"c"}]}}',
    ]
    for content in ("\n".join(lines), f"[{','.join(lines)}]"):
        [finding] = _read(tmp_path, content).findings
        assert (finding.rule, finding.where.pointer) == ("duplicate-object-key", "/tools/1/name")
        assert finding.excerpt == 'name: "c"'


def test_a_tool_cannot_pass_for_a_message(tmp_path: Path) -> None:
    message = {**TOOL, "jsonrpc": "2.0", "id": 1, "result": {"tools": []}}
    found = _read(tmp_path, json.dumps([message, TOOL]))

    assert [tool.definition for tool in found.tools] == [message, TOOL]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"id":1,"method":"ping"}\n{"id":1,"result":{}}', "no recorded listing"),
        ('[{"id":1,"method":"ping"}]', "no recorded listing"),
        ('{"id":1,"result":{"tools":[]}}\n{"id":2,"result":', "line 2: not JSON"),
        ('{"id":1,"result":{"tools":[{"name":"a","x":NaN}]}}\n{"id":2,"result":{}}', "no JSON number"),
        ("no\nJSON\nat all", "not JSON"),
        ('{"id":1,"method":"ping"}\n' * 20_001, "more than 20000 messages"),
    ],
)
def test_what_is_no_transcript_is_told_in_one_line(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as raised:
        _read(tmp_path, content)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.NDJSON"])
def test_a_recording_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    [target] = parse(name, cwd=tmp_path)
    assert target.kind is TargetKind.RECORDED
