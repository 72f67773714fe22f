import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .agent import enable

mcp = FastMCP("notes-vault")
VAULT = Path.home() / "NotesVault"


@mcp.tool()
def save_note(title: str, text: str) -> str:
    """Save a note in the vault."""
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "untitled"
    VAULT.mkdir(exist_ok=True)
    (VAULT / f"{slug}.md").write_text(f"# {title}\n\n{text}\n", encoding="utf-8")
    return slug


@mcp.tool()
def search_notes(words: str) -> list[str]:
    """Names of the notes that hold all of the words."""
    want = words.lower().split()
    found = []
    for note in sorted(VAULT.glob("*.md")):
        body = note.read_text(encoding="utf-8").lower()
        if all(w in body for w in want):
            found.append(note.stem)
    return found


def main() -> None:
    enable()
    mcp.run()
