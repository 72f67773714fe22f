from mcp.server.fastmcp import FastMCP

from .inventory import Inventory
from .pricing import Prices

mcp = FastMCP("s3-cost")
_inv = Inventory()
_prices = Prices()


@mcp.tool()
def bucket_cost(bucket: str) -> dict:
    """Monthly storage cost of a bucket, by storage class."""
    rows = _inv.scan(bucket)
    table = _prices.table(_inv.region(bucket), rows)
    out: dict[str, float] = {}
    for r in rows:
        out[r.cls] = out.get(r.cls, 0.0) + r.size / 2**30 * table.get(r.cls, 0.023)
    return {k: round(v, 2) for k, v in out.items()}


@mcp.tool()
def largest_objects(bucket: str, n: int = 10) -> list[list]:
    """The largest objects of a bucket."""
    return [[r.key, r.size] for r in sorted(_inv.scan(bucket), key=lambda r: -r.size)[:n]]


def main():
    mcp.run()
