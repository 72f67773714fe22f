from typing import Literal

from mcp.server.fastmcp import FastMCP

from .render import Renderer
from .store import NoteStore

mcp = FastMCP("note-render")
store = NoteStore()
renderer = Renderer(store)


@mcp.tool()
def save_note(name: str, text: str) -> str:
    """Save a note. It may use placeholders such as {{ today() }} or {{ count() }}."""
    store.put(name, text)
    return f"saved {name}"


@mcp.tool()
def render_note(name: str, form: Literal["markdown", "html"] = "markdown", values: dict[str, str] | None = None) -> str:
    """Fill the placeholders of a note and return it."""
    return renderer.render(name, form, values or {})


@mcp.tool()
def note_names() -> list[str]:
    """Names of all notes."""
    return store.names()


def main() -> None:
    mcp.run()
