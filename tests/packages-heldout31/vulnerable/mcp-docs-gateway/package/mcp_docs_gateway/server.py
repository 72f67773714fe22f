import uvicorn
from mcp.server.fastmcp import FastMCP

from .identity import Carry
from .upstream import Upstream

mcp = FastMCP("docs-gateway", stateless_http=True)
up = Upstream()


@mcp.tool()
async def read_document(id: str) -> str:
    """Text of a document."""
    return (await up.get("documents", id))["text"]


@mcp.tool()
async def list_documents(folder: str = "") -> list[str]:
    """Documents in a folder."""
    return [d["id"] for d in await up.get("documents", folder=folder)]


def main():
    uvicorn.run(Carry(mcp.streamable_http_app()), host="127.0.0.1", port=8930)
