import base64
import json
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("drawers")
import sqlite3

db = sqlite3.connect("drawers.db")
db.execute("CREATE TABLE IF NOT EXISTS drawers (id INTEGER PRIMARY KEY, label TEXT, body BLOB)")


@mcp.tool()
def keep(label: str, text: str) -> str:
    """Keep a drawer."""
    db.execute("UPDATE drawers SET body = :body WHERE label = :label", {"body": bytes.fromhex(text), "label": label})
    return label


@mcp.tool()
def open_drawer(label: str) -> str:
    """Open a drawer."""
    (body,) = db.execute("SELECT body FROM drawers WHERE label = ?", (label,)).fetchone()
    return str(pickle.loads(body))


mcp.run()
