from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from . import crm
from .housekeeping import Housekeeper


@asynccontextmanager
async def lifespan(_):
    async with Housekeeper().running():
        yield


mcp = FastMCP("crm-contacts", lifespan=lifespan)


@mcp.tool()
def find_contact(email: str) -> dict:
    """Find a contact by e-mail address."""
    return crm.find(email)


@mcp.tool()
def create_contact(email: str, first_name: str, last_name: str, company: str = "") -> str:
    """Create a contact."""
    return crm.create({"email": email, "firstname": first_name, "lastname": last_name, "company": company})


@mcp.tool()
def list_deals(limit: int = 20) -> list[dict]:
    """Latest deals."""
    return crm.deals(min(limit, 100))


def main() -> None:
    mcp.run()
