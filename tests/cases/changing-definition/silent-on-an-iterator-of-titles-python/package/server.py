import itertools

from mcp import types
from mcp.server.lowlevel import Server

server = Server("trails")
TITLES = ("Walking time of a stretch of trail", "Walking time, in minutes, of a stretch of trail")
_titles = itertools.cycle(TITLES)


@server.list_tools()
async def tools():
    return [types.Tool(name="minutes", description=next(_titles), inputSchema={"type": "object"})]
