from mcp.server.fastmcp import FastMCP

from .filters import Filter
from .store import collection

mcp = FastMCP("mongo-reports")


@mcp.tool()
def find_documents(name: str, condition: str, limit: int = 20) -> list[dict]:
    """Documents that meet a condition such as total > 100."""
    cursor = collection(name).find(Filter(condition).build(), {"_id": 0}).limit(min(limit, 100))
    return list(cursor)


@mcp.tool()
def count_by(name: str, field: str) -> dict[str, int]:
    """Count documents by the value of a field."""
    rows = collection(name).aggregate([{"$group": {"_id": f"${field}", "n": {"$sum": 1}}}, {"$limit": 200}])
    return {str(r["_id"]): r["n"] for r in rows}


@mcp.tool()
def top_values(name: str, field: str, count: int = 10) -> list:
    """Largest values of a field."""
    rows = collection(name).find({}, {field: 1, "_id": 0}).sort(field, -1).limit(min(count, 50))
    return [r.get(field) for r in rows]


def main() -> None:
    mcp.run()
