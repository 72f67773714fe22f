from mcp.server.fastmcp import FastMCP

from .db import rows
from .sorting import order

mcp = FastMCP("timetable-sql")


@mcp.tool()
def find_lessons(subject: str, sort: str = "day") -> list[dict]:
    """Lessons whose subject contains a text; sort is day, room or teacher."""
    sql = f"SELECT day, hour, room, teacher FROM lessons WHERE subject LIKE ? ESCAPE '!' ORDER BY {order(sort)} LIMIT 200"
    text = subject.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return rows(sql, f"%{text}%")


@mcp.tool()
def room_load(rooms: list[str]) -> list[dict]:
    """Lessons a week in each of several rooms."""
    if not rooms or len(rooms) > 50:
        raise ValueError("1 to 50 rooms")
    marks = ", ".join("?" * len(rooms))
    return rows(f"SELECT room, count(*) AS lessons FROM lessons WHERE room IN ({marks}) GROUP BY room", *rooms)


def main():
    mcp.run()
