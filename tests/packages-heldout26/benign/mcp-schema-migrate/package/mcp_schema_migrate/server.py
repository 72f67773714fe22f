import sqlite3
from contextlib import closing
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .migrate import migrate

mcp = FastMCP("schema-migrate")
DB = Path("recipes.db")


@mcp.tool()
def add_recipe(title: str, steps: str) -> int:
    """Add a recipe."""
    with closing(sqlite3.connect(DB)) as con, con:
        return con.execute("INSERT INTO recipes (title, steps) VALUES (?, ?)", (title, steps)).lastrowid


@mcp.tool()
def find_recipes(word: str, limit: int = 20) -> list[list]:
    """Recipes whose title contains a word."""
    sql = "SELECT id, title FROM recipes WHERE instr(lower(title), lower(?)) ORDER BY title LIMIT ?"
    with closing(sqlite3.connect(DB)) as con:
        return [list(r) for r in con.execute(sql, (word, min(limit, 100)))]


def main() -> None:
    migrate(DB)
    mcp.run()
