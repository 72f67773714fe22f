from mcp.server.fastmcp import FastMCP

from .db import connect

mcp = FastMCP("tasks-migrate")


@mcp.tool()
def add_task(title: str, due: str | None = None) -> int:
    """Add a task, optionally with a due day."""
    with connect() as con:
        return con.execute("INSERT INTO tasks (title, due) VALUES (?, ?)", (title, due)).lastrowid


@mcp.tool()
def open_tasks(order: str = "due") -> list[list]:
    """Open tasks ordered by due day or title."""
    column = {"due": "due", "title": "title"}.get(order, "id")
    with connect() as con:
        return [list(r) for r in con.execute(f"SELECT id, title, due FROM tasks WHERE done = 0 ORDER BY {column}")]


@mcp.tool()
def close_task(task_id: int) -> str:
    """Mark a task as done."""
    with connect() as con:
        con.execute("UPDATE tasks SET done = 1 WHERE id = ?", (task_id,))
    return "done"


def main() -> None:
    mcp.run()
