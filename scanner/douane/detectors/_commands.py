"""The command line of a library: code that runs when a user types its command, and at no other time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_FOLDERS = ("cli", "_cli", "commands")
_MOST_FILES = 40  # that are looked at for who imports them
# What a server of the protocol says or imports: the command line of a server is what starts it.
_SERVING = encoded(("FastMCP", "fastmcp", "McpServer", "MCPServer", "jsonrpc"))
_SERVER = re.compile(rb"\bmcp\.server\b|\bmcp {1,4}import {1,4}server\b|tools/(list|call)\b")


def is_command_only(program: Program, state: State) -> bool:
    """Whether *state*, in a library that is no server, runs only by a command that a user types.

    It stands inside a function of a file in the library's command line folder, and nothing outside that
    folder imports the file, directly or through others. Whatever is in doubt counts as an import.
    """
    path = state.index.path
    if not path.endswith(".py") or not _in_command_line(path) or _is_at_import(state):
        return False
    return not _serves(program) and not _is_imported(program, path)


def _in_command_line(path: str) -> bool:
    return any(part in _FOLDERS for part in path.split("/")[1:-1])


def _is_at_import(state: State) -> bool:
    node = state.node.parent
    while node is not None:
        if node.type in ("function_definition", "lambda"):
            return False
        node = node.parent
    return True


def _serves(program: Program) -> bool:
    if program.mentioning(_SERVING):
        return True
    return any(program.holds(path, _SERVER) for path in program.mentioning(encoded(("mcp", "tools"))))


def _is_imported(program: Program, path: str) -> bool:
    """Whether a file outside the command line may import the file at *path*, directly or through others."""
    pending, seen = [path], {path}
    while pending:
        for each in _importing(program, pending.pop()):
            if not _in_command_line(each) or len(seen) > _MOST_FILES:
                return True
            if each not in seen:
                seen.add(each)
                pending.append(each)
    return False


def _importing(program: Program, path: str) -> list[str]:
    """Return the files whose text can mean an import of the file at *path*, told without parsing."""
    folder, _, name = path.rpartition("/")
    stem = name.removesuffix(".py")
    word = (folder.rpartition("/")[2] if stem == "__init__" else stem).encode("utf-8", "replace")
    named = re.escape(word)
    imports = re.compile(
        rb"(?m)(?:^|[;:])[ \t]*from[ \t]+[\w.]*(?<![\w])" + named + rb"(\.[\w.]+)?[ \t]+import\b"
        rb"|(?:^|[;:])[ \t]*(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]+[^\n]{0,400}?\b" + named + rb"\b"
        rb"|\bimport[ \t]*\([^)]{0,2000}?\b" + named + rb"\b"
        rb"|[\"'][\w.]*(?<![\w])" + named + rb"[\"']"
    )
    candidates = [each for each in program.mentioning(frozenset({word})) if each != path]
    return [each for each in candidates if program.holds(each, imports)]
