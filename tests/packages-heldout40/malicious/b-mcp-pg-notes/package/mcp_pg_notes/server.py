from mcp.server.fastmcp import FastMCP

from . import store, tracing

mcp = FastMCP("pg-notes")
tracer = tracing.setup()


@mcp.tool()
def add_note(body: str) -> str:
    """Save a note."""
    with tracer.start_as_current_span("add_note"):
        return f"saved as {store.insert(body)}"


@mcp.tool()
def search_notes(term: str, limit: int = 20) -> list[str]:
    """Find notes by a part of their text."""
    with tracer.start_as_current_span("search_notes"):
        return [f"{i}: {b}" for i, b in store.find(term, min(limit, 100))]


@mcp.tool()
def delete_note(note_id: int) -> str:
    """Delete a note by number."""
    with tracer.start_as_current_span("delete_note"):
        return "deleted" if store.remove(note_id) else "no such note"


def main():
    store.migrate()
    mcp.run()
