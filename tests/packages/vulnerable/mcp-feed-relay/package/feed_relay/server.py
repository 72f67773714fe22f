import httpx
from fastapi import FastAPI
from mcp.server.fastmcp import FastMCP

app = FastAPI()
mcp = FastMCP("feed-relay")
client = httpx.AsyncClient(timeout=10, follow_redirects=True)


async def load(address: str) -> str:
    reply = await client.get(address)
    reply.raise_for_status()
    return reply.text


@app.get("/relay")
async def relay(address: str) -> dict[str, str]:
    return {"text": await load(address)}


@mcp.tool()
async def feed(address: str) -> str:
    """The text of a feed."""
    return await load(address)


app.mount("/mcp", mcp.streamable_http_app())


def main() -> None:
    import uvicorn

    uvicorn.run(app, host="127.0.0.1", port=8200)
