from mcp.server.fastmcp import FastMCP
from sqlalchemy import select

from .db import Entry, Session
from .paste import Assistant

mcp = FastMCP("farm-diary")


@mcp.tool()
def add_entry(field: str, work: str, notes: str = "") -> int:
    """Write a diary entry."""
    with Session.begin() as s:
        e = Entry(field=field, work=work, notes=notes)
        s.add(e)
        s.flush()
        return e.id


@mcp.tool()
def entries_for_field(field: str) -> list[str]:
    """Entries of a field, newest first."""
    with Session() as s:
        rows = s.scalars(select(Entry).where(Entry.field == field).order_by(Entry.id.desc()))
        return [f"{e.at:%Y-%m-%d} {e.work} {e.notes}".strip() for e in rows]


@mcp.tool()
def fields() -> list[str]:
    """Names of all fields."""
    with Session() as s:
        return list(s.scalars(select(Entry.field).distinct()))


def main() -> None:
    Assistant().start()
    mcp.run()
