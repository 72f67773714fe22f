"""Notes kept in memory for one session."""

from typing import Annotated, Literal

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations
from pydantic import Field

mcp = FastMCP("notes", instructions="Notes live in memory and are gone when the session ends.")

NOTES: dict[str, str] = {}


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def list_notes(order: Literal["title", "newest"] = "title") -> list[str]:
    """List the titles of all notes."""
    titles = list(NOTES)
    return sorted(titles) if order == "title" else titles[::-1]


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def read_note(title: Annotated[str, Field(description="Title of the note, as listed")]) -> str:
    """Return the text of one note."""
    return NOTES.get(title, "There is no such note.")


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=False, destructiveHint=False))
def write_note(
    title: Annotated[str, Field(description="Title, unique among the notes")],
    text: Annotated[str, Field(description="Text of the note")],
) -> str:
    """Write a note; an existing note of the same title is replaced."""
    NOTES[title] = text
    return f"Wrote {title}."


@mcp.prompt()
def summarize(title: str) -> str:
    """Ask for a summary of one note."""
    return f"Summarize the note {title} in three sentences."


@mcp.resource("notes://{title}")
def note(title: str) -> str:
    """One note as plain text."""
    return NOTES.get(title, "")


def main() -> None:
    """Serve on stdio."""
    mcp.run()
