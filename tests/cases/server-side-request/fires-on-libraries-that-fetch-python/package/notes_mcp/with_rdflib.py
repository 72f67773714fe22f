from rdflib import Graph
from notes_mcp.app import mcp


@mcp.tool()
def with_rdflib(address: str) -> str:
    """Look up an entry."""
    g = Graph()
    g.parse(address)
    return g.serialize()
