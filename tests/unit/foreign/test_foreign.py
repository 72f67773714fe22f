"""Locks of other tools: what is read from them, and when what they say holds."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from douane.errors import InputError
from douane.foreign import ForeignLock, Mark, compared, read
from douane.foreign.reading import MOST_BYTES, MOST_SERVERS
from douane.model import Definition, Ecosystem, Package, Surface
from foreign_locks import mcp_audit, mcpseal, neutral, toolpin

SEND: dict[str, Any] = {
    "name": "send",
    "title": "Send",
    "description": "Sends a mail.",
    "inputSchema": {"type": "object", "properties": {"to": {"type": "string"}}},
    "annotations": {"readOnlyHint": False},
}
LIST: dict[str, Any] = {"name": "list", "description": "Lists mails.", "inputSchema": {"type": "object"}}
TOOLS = (SEND, LIST)
SHA256 = "ab" * 32
SRI = "sha512-" + "A" * 86 + "=="
NPM = {"kind": "package", "registryType": "npm", "identifier": "mail-mcp", "version": "1.0.0"}
PACKAGE = {
    "ecosystem": "npm",
    "name": "mail-mcp",
    "resolved_version": "1.0.0",
    "integrity": f"sha256:{SHA256}",
}
SERVER = Package(
    ecosystem=Ecosystem.NPM,
    name="mail-mcp",
    version="1.0.0",
    path="node_modules/mail-mcp",
    integrity=SRI,
    sha256=SHA256,
)


def surface(*tools: dict[str, Any], source: str = "sandbox") -> Surface:
    found = tuple(Definition(kind="tool", name=tool["name"], definition=tool) for tool in tools)
    return Surface(source=source, tools=found)


def written(folder: Path, document: Any) -> ForeignLock:
    path = folder / "lock.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return read(path)


def marks(lock: ForeignLock, seen: Surface, server: Package = SERVER) -> dict[str, Mark]:
    return {item.what: item.mark for item in compared(lock.servers[0], server, seen)}


LOCKS: dict[str, Any] = {
    "mcpseal": mcpseal(TOOLS, "npx", "-y", "mail-mcp@1.0.0"),
    "mcp-audit": mcp_audit(TOOLS, PACKAGE),
    "ToolPin": toolpin(TOOLS, NPM, SRI),
    "ToolPin (mcp-lock/1)": neutral(TOOLS, NPM | {"type": "package"}),
}


@pytest.mark.parametrize("tool", LOCKS)
def test_each_lock_is_told_by_its_own_keys(tool: str, tmp_path: Path) -> None:
    lock = written(tmp_path, LOCKS[tool])
    assert lock.tool == tool
    assert [server.target for server in lock.servers] == [
        '["npx", "-y", "mail-mcp@1.0.0"]' if tool == "mcpseal" else "npm:mail-mcp@1.0.0"
    ]
    assert lock.servers[0].missing


@pytest.mark.parametrize("tool", LOCKS)
def test_the_same_tools_are_the_same(tool: str, tmp_path: Path) -> None:
    lock = written(tmp_path, LOCKS[tool])
    assert set(marks(lock, surface(*TOOLS)).values()) == {Mark.SAME}
    assert set(marks(lock, surface(*TOOLS[::-1], source="static")).values()) == {Mark.SAME}


@pytest.mark.parametrize("tool", LOCKS)
def test_another_description_differs_where_the_server_itself_was_listed(tool: str, tmp_path: Path) -> None:
    lock = written(tmp_path, LOCKS[tool])
    other = surface(SEND | {"description": "Sends a mail, and a copy."}, LIST)
    assert Mark.DIFFERS in marks(lock, other).values()
    from_source = marks(lock, surface(*(dict(item.definition) for item in other.tools), source="static"))
    assert Mark.DIFFERS not in from_source.values()
    assert Mark.UNKNOWN in from_source.values()


def test_tools_that_came_and_went_are_named(tmp_path: Path) -> None:
    lock = written(tmp_path, LOCKS["mcpseal"])
    assert marks(lock, surface(SEND, LIST | {"name": "search"})) == {
        "1 tools (name, description, inputSchema)": Mark.SAME,
        "tool list": Mark.DIFFERS,
        "tool search": Mark.DIFFERS,
    }


def test_tools_that_nobody_read_are_unknown(tmp_path: Path) -> None:
    for document in LOCKS.values():
        found = marks(written(tmp_path, document), Surface())
        assert found["tools"] is Mark.UNKNOWN


def test_numbers_that_tools_write_differently_are_no_difference(tmp_path: Path) -> None:
    half = SEND | {"inputSchema": {"type": "object", "properties": {"n": {"minimum": 0.5}}}}
    lock = written(tmp_path, mcpseal([SEND], "npx", "mail-mcp"))
    assert marks(lock, surface(half)) == {"tool send": Mark.UNKNOWN}


def test_other_bytes_differ_and_unread_ones_are_unknown(tmp_path: Path) -> None:
    for tool in ("mcp-audit", "ToolPin"):
        lock = written(tmp_path, LOCKS[tool])
        other = Package(
            ecosystem=Ecosystem.NPM,
            name="mail-mcp",
            version="1.0.0",
            path="node_modules/mail-mcp",
            integrity="sha512-" + "B" * 86 + "==",
            sha256="cd" * 32,
        )
        unread = Package(
            ecosystem=Ecosystem.NPM,
            name="mail-mcp",
            version="1.0.0",
            path="node_modules/mail-mcp",
            integrity=SRI,
        )
        (what,) = [name for name in marks(lock, surface(*TOOLS)) if name.startswith("artifact ")]
        assert marks(lock, surface(*TOOLS), other)[what] is Mark.DIFFERS
        assert marks(lock, surface(*TOOLS), unread)[what] is Mark.UNKNOWN


def test_what_a_publisher_declares_is_no_hash(tmp_path: Path) -> None:
    lock = written(tmp_path, toolpin(TOOLS, NPM, None))
    assert lock.servers[0].hashes == ()
    assert "no hash of the artifact that ToolPin verified itself" in lock.servers[0].missing


@pytest.mark.parametrize(
    ("target", "why"),
    [
        (
            {"kind": "remote", "url": "https://mcp.example/"},
            "a server at an address: there is nothing to pin",
        ),
        (NPM | {"registryType": "oci"}, "a package of kind oci, which Douane does not pin"),
        ({key: NPM[key] for key in NPM if key != "version"}, "no version"),
    ],
)
def test_what_cannot_be_pinned_says_why(target: dict[str, Any], why: str, tmp_path: Path) -> None:
    (server,) = written(tmp_path, toolpin(TOOLS, target, None)).servers
    assert server.target is None
    assert why in server.missing


def test_without_a_package_the_start_command_is_looked_at(tmp_path: Path) -> None:
    (server,) = written(tmp_path, mcp_audit(TOOLS, None)).servers
    assert server.target == '["npx", "-y", "mail-mcp"]'
    (remote,) = written(tmp_path, mcp_audit(TOOLS, None, url="https://mcp.example/")).servers
    assert remote.target is None
    pypi = {"ecosystem": "pypi", "name": "mail", "resolved_version": "1.0", "integrity": None}
    assert written(tmp_path, mcp_audit(TOOLS, pypi)).servers[0].target == "pypi:mail==1.0"


def test_tools_that_were_denied_are_not_taken_over(tmp_path: Path) -> None:
    document = copy.deepcopy(LOCKS["mcpseal"])
    document["servers"]["mail"]["tools"]["send"]["status"] = "denied"
    (server,) = written(tmp_path, document).servers
    assert "tool send: not approved there" in server.missing
    assert list(server.digests[0].each) == ["list"]


def edited(tool: str, *path: Any) -> Any:
    document = copy.deepcopy(LOCKS[tool])
    place = document
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = "edited"
    return document


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ([], "is no lock"),
        ({"version": 2, "servers": {}}, "is no lock of another tool"),
        ({"lockfileVersion": 3, "servers": {}}, "is no lock of another tool"),
        ({"lockfileVersion": 2, "servers": {}}, "names no server"),
        ({"lockfileVersion": 2, "servers": {"a": 1}}, "servers.a is not an object"),
        (
            {"lockfileVersion": 2, "servers": {"a": {"selectedTarget": {}}}},
            "selectedTarget.identifier is no text",
        ),
        ({"specVersion": 1, "entries": [{}]}, "its integrity does not hold"),
        (edited("ToolPin (mcp-lock/1)", "entries", 0, "version"), "its integrity does not hold"),
        (edited("mcp-audit", "servers", "cursor/mail", "config"), "its checksum does not hold"),
        (
            edited("mcp-audit", "tools", "servers", "cursor/mail", "tools", "send", "definition"),
            "its _checksum does not hold",
        ),
        (edited("mcpseal", "servers", "mail", "tools"), "servers.mail.tools is not an object"),
        (edited("mcpseal", "servers", "mail"), "servers.mail is not an object"),
    ],
)
def test_a_lock_that_cannot_be_trusted_is_refused_in_one_line(
    document: Any, message: str, tmp_path: Path
) -> None:
    with pytest.raises(InputError) as caught:
        written(tmp_path, document)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_lock_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lock.json"
    for content, message in (
        (b"{", "is no JSON"),
        (b'{"servers": {}, "servers": {}}', "servers"),
        (b"\xff", "is no JSON"),
        (b" " * (MOST_BYTES + 1), "is larger than"),
    ):
        path.write_bytes(content)
        with pytest.raises(InputError, match=message):
            read(path)
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "absent.json")


def test_servers_are_bounded(tmp_path: Path) -> None:
    document = copy.deepcopy(LOCKS["mcpseal"])
    document["servers"] = {f"s{n}": document["servers"]["mail"] for n in range(MOST_SERVERS + 1)}
    with pytest.raises(InputError, match=f"more than {MOST_SERVERS}"):
        written(tmp_path, document)
