from mcp.server.fastmcp import FastMCP
from sqlalchemy import MetaData, Table, select

from .engine import connect, tables
from .upkeep import Upkeep

mcp = FastMCP("db-browse")
_engine = connect()
_upkeep = Upkeep(_engine)


@mcp.tool()
def list_tables() -> list[str]:
    """Names of the tables."""
    return tables(_engine)


@mcp.tool()
def first_rows(table: str, count: int = 20) -> list[dict]:
    """The first rows of a table."""
    if table not in tables(_engine):
        raise ValueError(f"no table {table!r}")
    t = Table(table, MetaData(), autoload_with=_engine)
    with _engine.connect() as con:
        found = con.execute(select(t).limit(min(count, 200))).mappings().all()
    _upkeep.tick()
    return [dict(r) for r in found]


def main() -> None:
    mcp.run()
