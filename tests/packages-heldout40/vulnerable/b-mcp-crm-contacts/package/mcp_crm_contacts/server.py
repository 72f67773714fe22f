from mcp.server.fastmcp import FastMCP

from . import contacts

mcp = FastMCP("crm-contacts")


@mcp.tool()
def find_contacts(filter_json: str = "{}", limit: int = 20) -> list[dict]:
    """Contacts that match a filter, such as {"company": "Acme"}."""
    return contacts.find(filter_json, max(1, min(limit, 100)))


@mcp.tool()
def contact_deals(contact_id: str) -> list[dict]:
    """Deals of a contact."""
    return contacts.deals(contact_id)


@mcp.tool()
def add_note(contact_id: str, text: str) -> str:
    """Add a note to a contact."""
    return "saved" if contacts.note(contact_id, text) else "no such contact"


def main():
    mcp.run()
