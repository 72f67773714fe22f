"""The servers that packages claim to be: in package.json, in READMEs, with a delimiter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.model import FileTree
from douane.server_names import server_names

NAME = "io.github.anna/tides"


def names(**files: str | bytes) -> tuple[str, ...]:
    content = {
        path.replace("__", "/"): text.encode() if isinstance(text, str) else text
        for path, text in files.items()
    }
    return server_names(FileTree(content))


@pytest.mark.parametrize(
    "text",
    [
        f"# Tides\n\nmcp-name: {NAME}\n",
        f"<!-- mcp-name: {NAME} -->",
        f"<!--mcp-name:{NAME}-->",
        f"It is mcp-name: {NAME}.",
        f"`mcp-name: {NAME}`",
        f"mcp-name: {NAME}",
    ],
)
def test_a_readme_names_the_server(text: str) -> None:
    assert server_names(FileTree({"README.md": text.encode()})) == (NAME,)
    assert server_names(FileTree({"tides-1.0.dist-info/METADATA": text.encode()})) == (NAME,)


@pytest.mark.parametrize(
    "text",
    [
        f"mcp-name: {NAME}-evil",
        f"mcp-name: {NAME}/more",
        f"mcp-name: x{NAME}",
        f"mcp-name = {NAME}",
        f"name: {NAME}",
        f"mcp-name:\n{NAME}",
        "mcp-name: tides",
    ],
)
def test_no_name_passes_for_one_that_it_begins_with(text: str) -> None:
    assert NAME not in server_names(FileTree({"README.md": text.encode()}))


def test_a_manifest_names_the_server() -> None:
    assert server_names(FileTree({"package.json": b'{"mcpName": "io.github.anna/tides"}'})) == (NAME,)


@pytest.mark.parametrize(
    "data", [b'{"mcpName": 7}', b'{"mcpName": "x y/z"}', b"[]", b"{", b"\xff", b'{"mcpName": "a/b/c"}']
)
def test_what_is_no_name_is_silence(data: bytes) -> None:
    assert server_names(FileTree({"package.json": data})) == ()


def test_only_files_at_the_top_count() -> None:
    assert server_names(FileTree({"docs/README.md": f"mcp-name: {NAME}".encode()})) == ()


@given(st.binary(max_size=300))
def test_any_readme_is_read(data: bytes) -> None:
    assert isinstance(
        server_names(FileTree({"README.md": b"mcp-name: " + data, "package.json": data})), tuple
    )
