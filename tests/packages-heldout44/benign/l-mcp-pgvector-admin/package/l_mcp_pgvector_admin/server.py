from mcp.server.fastmcp import FastMCP

from .tables import METRICS, Tables

mcp = FastMCP("pgvector-admin")
tables = Tables()


@mcp.tool()
async def similar(table: str, vector: list[float], metric: str = "cosine", limit: int = 10) -> list[dict]:
    """Rows nearest to a vector."""
    return await tables.similar(table, vector, metric, max(1, min(limit, 100)))


@mcp.tool()
async def build_index(table: str, metric: str = "cosine", lists: int = 100) -> str:
    """Create an IVFFlat index on the embedding column."""
    await tables.index(table, metric, max(1, min(int(lists), 10_000)))
    return f"index on {table} for {metric}"


@mcp.tool()
def metrics() -> list[str]:
    """Distance metrics that can be used."""
    return sorted(METRICS)


def main() -> None:
    mcp.run()
