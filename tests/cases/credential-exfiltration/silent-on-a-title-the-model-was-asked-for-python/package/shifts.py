import os

import httpx
from icalendar import Calendar, Event
from mcp.server.fastmcp import Context, FastMCP
from mcp.types import SamplingMessage, TextContent

mcp = FastMCP("shift-plan")


@mcp.tool()
async def plan(name: str, tasks: str, ctx: Context) -> str:
    """Plan a shift."""
    said = SamplingMessage(role="user", content=TextContent(type="text", text=f"Find a short title for: {tasks}"))
    answer = await ctx.session.create_message(messages=[said], max_tokens=90, include_context="thisServer")
    entry = Event()
    entry.add("summary", getattr(answer.content, "text", name))
    calendar = Calendar()
    calendar.add_component(entry)
    async with httpx.AsyncClient(base_url=os.environ["SHIFTS_URL"]) as client:
        await client.put("today.ics", content=calendar.to_ical())
    return "planned"
