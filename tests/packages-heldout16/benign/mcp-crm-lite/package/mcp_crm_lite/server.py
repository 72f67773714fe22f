import os
import sqlite3

from mcp.server.fastmcp import FastMCP

from .migrate import migrate

mcp = FastMCP("crm-lite")
con = sqlite3.connect(os.environ.get("CRM_DB", "crm.db"), check_same_thread=False)
VERSION = migrate(con)
SORTS = {"name": "name COLLATE NOCASE", "newest": "created DESC", "oldest": "created"}


@mcp.tool()
def add_customer(name: str, mail: str) -> int:
    """Add a customer."""
    with con:
        return con.execute("INSERT INTO customers (name, mail) VALUES (?, ?)", (name, mail)).lastrowid


@mcp.tool()
def search(text: str, sort: str = "name") -> list[list]:
    """Search customers; sort is name, newest or oldest."""
    like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    sql = f"SELECT id, name, mail FROM customers WHERE name LIKE ? ESCAPE '\\' ORDER BY {SORTS[sort]} LIMIT 50"
    return [list(r) for r in con.execute(sql, (like,))]


@mcp.tool()
def schema_version() -> int:
    """Version of the schema."""
    return VERSION


def main():
    mcp.run()
