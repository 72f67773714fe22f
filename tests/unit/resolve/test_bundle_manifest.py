"""The manifest of a bundle: what it states, and where it is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bundles import manifest
from douane.errors import InputError
from douane.resolve.bundle_manifest import VERSIONS, BundleManifest, read


def parsed(document: object) -> BundleManifest:
    return read(json.dumps(document).encode(), "mail.mcpb")


def refusal(document: object) -> str:
    with pytest.raises(InputError) as caught:
        read(document if isinstance(document, bytes) else json.dumps(document).encode(), "mail.mcpb")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("mail.mcpb: manifest.json")
    return str(caught.value)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("key", ["manifest_version", "dxt_version"])
def test_every_version_of_the_format(version: str, key: str) -> None:
    found = parsed({**manifest(manifest_version=None), key: version})
    assert (found.name, found.version, found.kind, found.entry_point) == (
        "mail",
        "1.2.3",
        "node",
        "server/index.js",
    )
    assert found.unknown == ()


def test_how_it_is_started() -> None:
    document = manifest()
    config = document["server"]["mcp_config"]
    config["platform_overrides"] = {
        "win32": {"command": "node.exe", "env": {"EXTRA": "1"}},
        "darwin": {"args": []},
    }
    launches = parsed(document).launches
    assert launches["linux"].argv == ("node", "${__dirname}/server/index.js", "--box", "${user_config.box}")
    assert launches["linux"].environment_names == ("MAIL_KEY",)
    assert launches["win32"].argv == ("node.exe", *launches["linux"].argv[1:])
    assert launches["win32"].environment_names == ("MAIL_KEY", "EXTRA")
    assert launches["darwin"].argv == ("node",)
    assert "user_config.key" not in repr(launches)


def test_uv_needs_no_command() -> None:
    found = parsed(manifest("uv", manifest_version="0.4", server={"type": "uv", "entry_point": "main.py"}))
    assert found.launches["linux"].argv == ("uv", "run", "--directory", "${__dirname}", "main.py")


def test_tools_and_what_is_unknown() -> None:
    found = parsed(
        manifest(tools=[{"name": "send"}, {"name": "read", "description": "x"}], tools_generated=True, b=1)
    )
    assert (found.tools, found.generated, found.unknown) == (("send", "read"), True, ("b",))
    assert parsed(manifest()).tools is None


def changed(path: str, value: Any) -> dict[str, Any]:
    document = manifest()
    *folders, last = path.split(".")
    table = document
    for folder in folders:
        table = table[folder]
    table[last] = value
    return document


@pytest.mark.parametrize(
    ("document", "says"),
    [
        (b"{", "is not valid JSON"),
        (b"\xff\xfe", "is not valid JSON"),
        (b"[" * 100_000, "is not valid JSON"),
        (b'{"name": "a", "name": "b"}', "is given twice"),
        (b'{"x": "' + b"a" * (1 << 20) + b'"}', "is larger than"),
        ([], "is no object"),
        (manifest(manifest_version=None), "dxt_version is missing"),
        (
            manifest(manifest_version="1.0"),
            "manifest_version 1.0 is a version of the format that is not known",
        ),
        (manifest(manifest_version=0.3), "manifest_version is no text"),
        (manifest(name=None), "name is missing"),
        (manifest(name="../../x"), "name ../../x is no name"),
        (manifest(name="a\nb"), "is no name"),
        (manifest(version=1), "version is no text"),
        (manifest(description=None), "description is missing"),
        (manifest(author="Ana"), "author is no object"),
        (manifest(author={}), "author.name is missing"),
        (manifest(server=None), "server is missing"),
        (changed("server.type", "ruby"), "server.type ruby is none of"),
        (changed("server.entry_point", None), "server.entry_point is missing"),
        (changed("server.mcp_config", None), "server.mcp_config is missing"),
        (changed("server.mcp_config.command", ""), "server.mcp_config.command is empty"),
        (changed("server.mcp_config.command", "a\0b"), "holds a NUL"),
        (changed("server.mcp_config.args", "x"), "server.mcp_config.args is no list"),
        (changed("server.mcp_config.args", ["a", 2]), "server.mcp_config.args[1] is no text"),
        (changed("server.mcp_config.args", ["a"] * 5000), "server.mcp_config.args has more than"),
        (changed("server.mcp_config.env", {"A": 1}), "server.mcp_config.env.A is no text"),
        (changed("server.mcp_config.platform_overrides", {"beos": {}}), "platform_overrides beos is none of"),
        (
            changed("server.mcp_config.platform_overrides", {"linux": []}),
            "platform_overrides.linux is no object",
        ),
        (manifest(tools={}), "tools is no list"),
        (manifest(tools=["send"]), "tools[0] is no object"),
        (manifest(tools=[{}]), "tools[0].name is missing"),
        (manifest(tools_generated="yes"), "tools_generated is neither true nor false"),
    ],
)
def test_errors_name_the_place(document: object, says: str) -> None:
    assert says in refusal(document)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.sampled_from(["name", "version", "author", "server", "tools", "server.type", "server.mcp_config"]),
    values,
)
def test_any_value_anywhere_is_read_or_refused(path: str, value: Any) -> None:
    assert "\n" not in outcome(changed(path, value))


def outcome(document: object) -> str:
    try:
        return parsed(document).kind
    except InputError as error:
        return str(error)
