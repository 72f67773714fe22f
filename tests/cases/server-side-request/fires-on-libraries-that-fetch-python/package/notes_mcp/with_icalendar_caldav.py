import caldav
from notes_mcp.app import mcp


@mcp.tool()
def with_icalendar_caldav(address: str) -> str:
    """Look up an entry."""
    return str(caldav.DAVClient(url=address).principal().calendars())
