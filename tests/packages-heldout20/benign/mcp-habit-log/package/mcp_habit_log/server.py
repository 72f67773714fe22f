from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .store import connect, migrate

mcp = FastMCP("habit-log")


@mcp.tool()
def log_habit(name: str, day: str | None = None) -> str:
    """Mark a habit as done today or on a day (YYYY-MM-DD)."""
    d = date.fromisoformat(day) if day else date.today()
    with connect() as con:
        con.execute("INSERT OR IGNORE INTO habits (name) VALUES (?)", (name,))
        con.execute("INSERT OR IGNORE INTO marks VALUES (?, ?)", (name, d.isoformat()))
    return d.isoformat()


@mcp.tool()
def streaks() -> dict[str, int]:
    """Current streak of each habit in days."""
    out: dict[str, int] = {}
    with connect() as con:
        for (name,) in con.execute("SELECT name FROM habits ORDER BY name").fetchall():
            days = {r[0] for r in con.execute("SELECT day FROM marks WHERE habit = ?", (name,))}
            n, d = 0, date.today()
            while d.isoformat() in days:
                n, d = n + 1, d - timedelta(days=1)
            out[name] = n
    return out


@mcp.tool()
def forget_habit(name: str) -> int:
    """Delete a habit and its marks."""
    with connect() as con:
        return con.execute("DELETE FROM habits WHERE name = ?", (name,)).rowcount


def main():
    migrate()
    mcp.run()
