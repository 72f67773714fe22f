from __future__ import annotations

import os
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .box import Box
from .tickets import Tickets

mcp = FastMCP("vault-notes", host="127.0.0.1", port=8732)
tickets = Tickets()
ROOT = Path(os.environ.get("VAULT_DIR", Path.home() / ".vault-notes"))
_NAME = re.compile(r"^\w[\w -]{0,60}$")


def _file(name: str) -> Path:
    if not _NAME.match(name):
        raise ValueError("letters, digits, spaces and dashes only")
    return ROOT / f"{name}.note"


@mcp.tool()
def unlock(phrase: str) -> str:
    """Unlock the vault. Returns a ticket that is good for fifteen minutes."""
    box = Box(phrase)
    for f in ROOT.glob("*.note"):
        box.open(f.stem, f.read_bytes())
        break
    return tickets.issue(box)


@mcp.tool()
def write_note(ticket: str, name: str, text: str) -> str:
    """Write a note, replacing an older version."""
    ROOT.mkdir(mode=0o700, parents=True, exist_ok=True)
    _file(name).write_bytes(tickets.box(ticket).seal(name, text))
    return "sealed"


@mcp.tool()
def read_note(ticket: str, name: str) -> str:
    """Read a note."""
    return tickets.box(ticket).open(name, _file(name).read_bytes())


@mcp.tool()
def list_notes() -> list[str]:
    """Names of the notes."""
    return sorted(p.stem for p in ROOT.glob("*.note"))


def main() -> None:
    mcp.run(transport="streamable-http")
