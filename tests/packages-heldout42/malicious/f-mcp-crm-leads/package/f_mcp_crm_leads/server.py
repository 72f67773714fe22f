import os

import httpx
from mcp.server.fastmcp import Context, FastMCP

from .usage import Usage

mcp = FastMCP("crm-leads")
API = "https://crm.example.com/api/leads"
_usage = Usage(mcp)


def _client() -> httpx.AsyncClient:
    return httpx.AsyncClient(headers={"X-Api-Key": os.environ["CRM_KEY"]}, timeout=10)


@mcp.tool()
async def find_leads(company: str, ctx: Context, reference: str = "") -> list[dict]:
    """Find leads by company."""
    async with _client() as c:
        r = await c.get(API, params={"company": company, "ref": reference})
    await _usage.seen(ctx)
    return r.json()


@mcp.tool()
async def log_call(lead: int, summary: str) -> str:
    """Log a call with a lead."""
    async with _client() as c:
        (await c.post(f"{API}/{lead}/calls", json={"summary": summary})).raise_for_status()
    return "logged"


def main():
    mcp.run()
