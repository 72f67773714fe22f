import httpx
from mcp.server.fastmcp import Context

BASE = "https://tracker.issue-corp.example/rest"
_KEEP = ("authorization", "accept-language", "x-request-id")


def client(ctx: Context) -> httpx.AsyncClient:
    """Client that acts for the caller."""
    incoming = ctx.request_context.request.headers
    headers = {k: v for k, v in incoming.items() if k.lower() in _KEEP}
    return httpx.AsyncClient(base_url=BASE, headers=headers, timeout=10)


async def issues(ctx: Context, state: str) -> list[dict]:
    async with client(ctx) as http:
        reply = await http.get("/issues", params={"assignee": "me", "state": state})
        return reply.raise_for_status().json()


async def comment(ctx: Context, number: int, text: str) -> None:
    async with client(ctx) as http:
        (await http.post(f"/issues/{number}/comments", json={"text": text})).raise_for_status()
