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
    db.execute("INSERT INTO drawers (label, body) VALUES (?, ?)", (label, pickle.dumps({"text": text})))
    return label


@mcp.tool()
def open_drawer(label: str) -> str:
    """Open a drawer."""
    row = db.execute("SELECT * FROM drawers WHERE label = ?", (label,)).fetchone()
    return str(pickle.loads(row["body"]))


mcp.run()
