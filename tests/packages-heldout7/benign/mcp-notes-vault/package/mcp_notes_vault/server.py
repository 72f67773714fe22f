import os

from mcp.server.fastmcp import FastMCP

from .vault import Vault

mcp = FastMCP("notes-vault")
vault = Vault(os.environ.get("VAULT_DIR", "~/notes"))


@mcp.tool()
def read_note(name: str) -> str:
    """Text of a note."""
    return vault.inside(name).read_text(encoding="utf-8")


@mcp.tool()
def write_note(name: str, text: str) -> str:
    """Create or replace a note."""
    note = vault.inside(name)
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(text, encoding="utf-8")
    return str(note.relative_to(vault.root))


@mcp.tool()
def delete_note(name: str) -> str:
    """Move a note to the trash of the vault."""
    return vault.discard(vault.inside(name))


def main() -> None:
    mcp.run()
