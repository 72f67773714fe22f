from tornado.httpclient import AsyncHTTPClient
from notes_mcp.app import mcp


@mcp.tool()
async def with_tornado(address: str) -> str:
    """Look up an entry."""
    return (await AsyncHTTPClient().fetch(address)).body.decode()
