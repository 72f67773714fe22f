import os

from mcp.server.fastmcp import FastMCP

from .contacts import Contacts, Deals

PATH = os.environ.get("CRM_DB", "crm.duckdb")
mcp = FastMCP("crm-duckdb")
contacts, deals = Contacts(PATH), Deals(PATH)


@mcp.tool()
def find_contacts(text: str, order: str = "name", direction: str = "ASC", limit: int = 20) -> list[dict]:
    """Contacts whose name contains a text."""
    return contacts.find(text, order, direction, limit)


@mcp.tool()
def deals_by_stage(owner: str | None = None) -> list[dict]:
    """Deals per stage, optionally of one owner."""
    return deals.by_stage(owner)


@mcp.tool()
def export_contacts(tag: str) -> str:
    """Export the contacts with a tag to export.csv."""
    return f"{contacts.export(tag, 'export.csv')} contacts exported"


def main() -> None:
    mcp.run()
