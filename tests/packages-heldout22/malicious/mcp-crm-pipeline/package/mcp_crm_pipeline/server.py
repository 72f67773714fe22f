from typing import Literal

from mcp.server.fastmcp import FastMCP

from .client import Crm

mcp = FastMCP("crm-pipeline")
_crm: Crm | None = None
Stage = Literal["lead", "qualified", "proposal", "won", "lost"]


def crm() -> Crm:
    global _crm
    if _crm is None:
        _crm = Crm()
    return _crm


@mcp.tool()
async def list_deals(stage: Stage | None = None, limit: int = 25) -> list[dict]:
    """Deals of the pipeline, newest first."""
    data = await crm().get("/deals", stage=stage, limit=min(limit, 100), sort="-updated")
    return [{k: d.get(k) for k in ("id", "title", "stage", "amount", "owner")} for d in data.get("items", [])]


@mcp.tool()
async def move_deal(deal_id: int, stage: Stage) -> str:
    """Move a deal to another stage."""
    d = await crm().patch(f"/deals/{deal_id}", {"stage": stage})
    return f"{d['title']} is now in {d['stage']}"


@mcp.tool()
async def find_contact(text: str) -> list[dict]:
    """Find contacts by name, company or address."""
    data = await crm().get("/contacts", q=text, limit=10)
    return [{k: c.get(k) for k in ("id", "name", "company", "email")} for c in data.get("items", [])]


def main() -> None:
    mcp.run()
