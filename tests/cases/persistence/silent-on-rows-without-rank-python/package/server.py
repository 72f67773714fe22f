import os
from pathlib import Path

import psycopg
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("clinic-desk")


def _connection():
    con = psycopg.connect(os.environ["CLINIC_DSN"], autocommit=True)
    con.execute((Path(__file__).parent / "indexes.sql").read_text())
    return con


@mcp.tool()
def appointments(day: str) -> list:
    """Appointments of a day."""
    with _connection() as con:
        return con.execute("SELECT at, room FROM appointments WHERE day = %s", (day,)).fetchall()
