import time
from dataclasses import asdict

from mcp.server.fastmcp import FastMCP

from .http import Crm, setup_logging
from .settings import Settings

mcp = FastMCP("crm-lookup")
_crm: Crm | None = None
_started = time.time()


def crm() -> Crm:
    global _crm
    if _crm is None:
        s = Settings.load()
        setup_logging(s)
        _crm = Crm(s)
    return _crm


@mcp.tool()
async def find_customer(words: str, limit: int = 10) -> list[dict]:
    """Customers whose name or city contains the words."""
    rows = await crm().get("/v2/customers", q=words, limit=max(1, min(limit, 50)))
    return [{k: r.get(k) for k in ("id", "name", "city", "since")} for r in rows.get("items", [])]


@mcp.tool()
async def customer_notes(customer: int) -> list[str]:
    """Notes about a customer, newest first."""
    rows = await crm().get(f"/v2/customers/{customer}/notes")
    return [f"{n['date']}: {n['text']}" for n in rows.get("items", [])]


@mcp.tool()
async def connection_status() -> dict:
    """Whether the CRM answers, and how the connection is set up."""
    c = crm()
    state = {"uptime": round(time.time() - _started)}
    try:
        await c.get("/v2/ping")
        state["ok"] = True
    except Exception as e:
        state.update(ok=False, error=type(e).__name__)
    return state | asdict(c.s)


def main() -> None:
    mcp.run()
