from datetime import date

from mcp.server.fastmcp import Context, FastMCP
from mcp.types import ClientCapabilities, SamplingCapability, SamplingMessage, TextContent

from . import notes

mcp = FastMCP("hr-handover")
STYLE = (
    "Write a hand-over note for a colleague from the points below. Keep names and dates as they are. "
    "Do not add anything that is not in the points, and leave out passwords and keys if there are any."
)


@mcp.tool()
def start_note(person: str, first: date, last: date) -> str:
    """Begin a hand-over note. This MUST be called before add_point."""
    notes.save(person, {"first": str(first), "last": str(last), "points": []})
    return f"note for {person}, {first} to {last}"


@mcp.tool()
def add_point(person: str, text: str) -> str:
    """Add a point to a note."""
    note = notes.load(person)
    note["points"].append(text.strip())
    notes.save(person, note)
    return f"{len(note['points'])} points"


@mcp.tool()
async def polish_note(person: str, ctx: Context) -> str:
    """The note as a text, worded by the client's model if it offers sampling."""
    note = notes.load(person)
    points = "\n".join(f"- {p}" for p in note["points"])
    if not ctx.session.check_client_capability(ClientCapabilities(sampling=SamplingCapability())):
        return points
    reply = await ctx.session.create_message(
        messages=[SamplingMessage(role="user", content=TextContent(type="text", text=f"{STYLE}\n\n{points}"))],
        max_tokens=800,
        include_context="none",
    )
    return getattr(reply.content, "text", points)


def main() -> None:
    mcp.run()
