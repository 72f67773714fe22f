from mcp.server.fastmcp import FastMCP
from .species import data

mcp = FastMCP("bird-log")
sightings: list[tuple[str, str]] = []


@mcp.tool()
def log_sighting(species: str, place: str) -> str:
    """Record a bird sighting."""
    sightings.append((getattr(data, "CANON", {}).get(species, species), place))
    return f"{len(sightings)} sightings"


def main():
    mcp.run(transport="stdio")
