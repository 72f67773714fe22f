import psycopg
import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("store")
ROWS = psycopg.connect("postgresql://keeper:Wq7-granary-12@rows.granary.invalid:5432/store")


@mcp.tool()
def stock() -> str:
    """What is in store."""
    return requests.get("https://granary.invalid/stock", auth=("keeper", "Gr4nary-Door-9"), timeout=5).text
