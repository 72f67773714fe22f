from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.errors import InputError
from douane.model import Json, Severity
from douane.surface.recorded import MAX_BYTES, from_listing, read

TOOL: dict[str, Json] = {"name": "a", "description": "d", "inputSchema": {"type": "object"}, "x-future": [1]}


def write(folder: Path, content: object) -> Path:
    path = folder / "tools.json"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "content",
    [
        {"tools": [TOOL]},
        {"result": {"tools": [TOOL]}},
        {"jsonrpc": "2.0", "id": 1, "result": {"tools": [TOOL], "nextCursor": None}},
        [TOOL],
    ],
)
def test_common_shapes(tmp_path: Path, content: object) -> None:
    found = read(write(tmp_path, content))
    [tool] = found.tools
    assert found.source == "recorded"
    assert tool.name == "a"
    assert tool.definition == TOOL
    assert tool.where.pointer == "/tools/0"
    assert found.findings == ()
    assert found.gaps == ()


def test_everything_a_server_lists() -> None:
    found = from_listing(
        {
            "tools": [TOOL],
            "prompts": [{"name": "p"}],
            "resources": [{"uri": "file:///r", "name": "r"}],
            "resourceTemplates": [{"uriTemplate": "u://{id}", "name": "t"}],
            "instructions": "be kind",
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "s"},
        }
    )
    assert [item.name for item in found.definitions] == ["a", "p", "file:///r", "u://{id}"]
    assert found.instructions == "be kind"
    assert found.capabilities == {"tools": {}}
    assert found.server_info == {"name": "s"}


def test_a_byte_order_mark_is_no_trouble(tmp_path: Path) -> None:
    assert len(read(write(tmp_path, b"\xef\xbb\xbf" + json.dumps([TOOL]).encode())).tools) == 1


def test_keys_written_twice_are_found_with_their_place(tmp_path: Path) -> None:
    content = (
        '{"tools": [{"name": "a", "inputSchema": {"properties": {"x/y": '
        '{"description": "safe", "description": "evil\\u202e"}}}}]}'
    )
    [finding] = read(write(tmp_path, content)).findings
    assert finding.rule == "duplicate-object-key"
    assert finding.severity is Severity.HIGH
    assert finding.where.pointer == "/tools/0/inputSchema/properties/x~1y/description"
    assert finding.row == "supply.tools"
    assert "\u202e" not in finding.excerpt
    assert "\\u202e" in finding.excerpt


@pytest.mark.parametrize("shape", ["[%s]", '{"tools": [%s]}', '{"result": {"tools": [%s]}}'])
def test_pointers_start_at_the_listing(tmp_path: Path, shape: str) -> None:
    [finding] = read(write(tmp_path, shape % '{"name": "a", "name": "b"}')).findings
    assert finding.where.pointer == "/tools/0/name"
    assert finding.excerpt == 'name: "b"'


def test_half_characters_are_found(tmp_path: Path) -> None:
    [finding] = read(write(tmp_path, '{"tools": [{"name": "a", "description": "\\ud83d"}]}')).findings
    assert finding.rule == "lone-surrogate"
    assert finding.where.pointer == "/tools/0/description"


def test_tools_named_twice_are_found() -> None:
    found = from_listing({"tools": [TOOL, {"name": "b"}, {"name": "a", "description": "other"}]})
    [finding] = found.findings
    assert finding.rule == "duplicate-tool-name"
    assert finding.where.pointer == "/tools/2/name"
    assert finding.severity is Severity.HIGH
    assert len(found.tools) == 3


def test_a_tool_without_a_name_is_a_gap() -> None:
    found = from_listing({"tools": [{"description": "d"}, "no object"], "prompts": 3})
    assert [gap.why for gap in found.gaps] == ["it has no name", "it has no name", "this is no list"]
    assert all(gap.rows == ("supply.tools",) for gap in found.gaps)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"tools": [', "not JSON: .*line 1 "),
        ('{\n"tools": [}\n', "not JSON: .*line 2 "),
        ("[NaN]", "no JSON number"),
        ('[{"name": "a", "x": 1e999}]', "out of range"),
        ('{"a": 1}', "no recorded listing"),
        ('"text"', "no recorded listing"),
        ("[1, 2]", "no recorded listing"),
        (b'{"tools":\n ["\xff"]}', "line 2: not UTF-8"),
        ("[" * 300 + "]" * 300, "200"),
        ("1" * 5000, "digits"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(tmp_path: Path, content: str | bytes, message: str) -> None:
    path = write(tmp_path, content)
    with pytest.raises(InputError, match=message) as raised:
        read(path)
    assert str(path) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_huge_file_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "big.json"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    started = time.process_time()
    with pytest.raises(InputError, match="larger than 16 MiB") as raised:
        read(path)
    assert raised.value.remedy
    assert time.process_time() - started < 1
    assert MAX_BYTES == 16 * 1024 * 1024


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "absent.json")


def test_a_mapping_without_lists_is_no_listing() -> None:
    with pytest.raises(InputError):
        from_listing({"a": 1})


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_tools_are_definitions_or_gaps(value: object) -> None:
    listing = json.loads(json.dumps({"tools": [value, value]}))
    found = from_listing(listing)
    assert len(found.tools) + len(found.gaps) == 2


def test_a_lockfile_is_no_listing(tmp_path: Path) -> None:
    (tmp_path / "lock.json").write_text('{"douane-lock": {"major": 1}}', encoding="utf-8")
    with pytest.raises(InputError, match=r"shown\.json is a lockfile") as caught:
        read(tmp_path / "lock.json", "shown.json")
    assert "douane check" in caught.value.remedy
