import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .vault import Vault

mcp = FastMCP("notes-vault")
vault = Vault(Path(os.environ.get("NOTES_VAULT") or Path.home() / "Notes"))


@mcp.tool()
def list_notes(prefix: str = "") -> list[str]:
    """Names of all notes, or of those that begin with a prefix."""
    return [n for n in vault.names() if n.startswith(prefix)]


@mcp.tool()
def read_note(name: str) -> str:
    """Text of a note."""
    return vault.read(name)


@mcp.tool()
def write_note(name: str, text: str, overwrite: bool = False) -> str:
    """Create a note, or replace it when overwrite is true."""
    vault.write(name, text, overwrite)
    return "saved"


@mcp.tool()
def rename_note(old: str, new: str) -> str:
    """Give a note another name."""
    vault.rename(old, new)
    return "renamed"


@mcp.tool()
def trash_note(name: str) -> str:
    """Move a note to the trash of the vault. Nothing is erased."""
    return f"moved to .trash/{vault.discard(name)}"


def main() -> None:
    mcp.run()
