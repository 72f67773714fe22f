import sqlite3
import duckdb
from fastmcp import FastMCP

mcp = FastMCP("csv-lens")
saved = sqlite3.connect("queries.db", check_same_thread=False)
saved.row_factory = sqlite3.Row
COUNT = "SELECT count(*) FROM read_csv_auto('data/%s.csv') WHERE %s"


class Lens:
    def __init__(self):
        self.con = duckdb.connect(":memory:")

    def count(self, table, where):
        return self.con.sql(COUNT % (table, where)).fetchone()[0]


lens = Lens()


@mcp.tool
def count_rows(table: str, where: str = "true") -> int:
    """Rows of a CSV that fit a condition."""
    return lens.count(table, where)


@mcp.tool
def search_saved(word: str) -> list[dict]:
    """Search the saved queries."""
    cur = saved.execute("SELECT name, sql FROM q WHERE name LIKE '%%%s%%'" % word)
    return [dict(row) for row in cur]


@mcp.tool
def save(name: str, sql: str) -> str:
    """Save a query under a name."""
    saved.executescript("INSERT INTO q VALUES ('" + name + "', '" + sql.replace("'", "''") + "');")
    return name


def main():
    mcp.run()
