import argparse

from mcp.server.fastmcp import FastMCP

from .db import Notes
from .migrate import Migrator


def build(path: str) -> FastMCP:
    notes = Notes(path)
    Migrator(notes).start()
    mcp = FastMCP("sql-notes")

    @mcp.tool()
    def add_note(title: str, body: str) -> str:
        """Store a note."""
        return f"note {notes.add(title, body)}"

    @mcp.tool()
    def find_notes(query: str) -> list[str]:
        """Full-text search, SQLite FTS5 syntax."""
        return [f"{t}: {s}" for t, s in notes.find(query)]

    @mcp.tool()
    def note_stats() -> dict:
        """Number of notes and size of the file."""
        return {"notes": notes.count(), "bytes": notes.path.stat().st_size}

    return mcp


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--db", default="notes.db")
    build(ap.parse_args().db).run()
