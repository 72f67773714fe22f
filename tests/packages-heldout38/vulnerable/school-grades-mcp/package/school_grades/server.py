import os

import psycopg
from mcp.server.fastmcp import FastMCP
from sqlalchemy import create_engine, text, select, table, column

mcp = FastMCP("school-grades")
DSN = os.environ["GRADES_DSN"]
engine = create_engine(os.environ["SCHOOL_URL"])
pupil = table("pupil", column("name"), column("year"), column("points"))


@mcp.tool()
def grades(pupil_name: str) -> list:
    """Grades of a pupil."""
    with psycopg.connect(DSN) as conn, conn.cursor() as cur:
        cur.execute(f"SELECT subject, grade FROM grades WHERE pupil = '{pupil_name}'")
        return cur.fetchall()


@mcp.tool()
def lessons(day: str, teacher: str) -> list[str]:
    """Lessons of a teacher."""
    q = text(f"SELECT title FROM lesson WHERE day = :day AND teacher = '{teacher}'")
    with engine.connect() as c:
        return [r.title for r in c.execute(q, {"day": day})]


@mcp.tool()
def ranking(order: str = "points desc") -> list[dict]:
    """Pupils in a chosen order."""
    stmt = select(pupil).order_by(text(order)).limit(30)
    with engine.begin() as c:
        return [dict(r) for r in c.execute(stmt).mappings()]


def main():
    mcp.run()
