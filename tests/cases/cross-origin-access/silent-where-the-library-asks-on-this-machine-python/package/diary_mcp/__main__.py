import uvicorn
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("diary")


@mcp.tool()
def entries() -> str:
    """Entries of the diary."""
    with open("diary.txt", encoding="utf-8") as file:
        return file.read()


uvicorn.run(mcp.streamable_http_app(), host="127.0.0.1", port=6120)
