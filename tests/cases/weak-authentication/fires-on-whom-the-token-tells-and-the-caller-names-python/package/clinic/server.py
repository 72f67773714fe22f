from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.fastmcp import FastMCP

from .gate import Gate

mcp = FastMCP("clinic", token_verifier=Gate())
SLIPS: dict = {}


@mcp.tool()
def next_visit() -> str:
    """When the next visit is."""
    return SLIPS[get_access_token().patient]["next"]


@mcp.tool()
def prescriptions(patient_id: str) -> list:
    """What was prescribed."""
    return SLIPS[patient_id]["prescribed"]


@mcp.tool()
def leaflet(drug: str) -> str:
    """The leaflet of a drug."""
    return SLIPS["leaflets"][drug]
