import hashlib
import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("orchard-desk")
db = sqlite3.connect("desk.db")


def hash_password(password: str) -> str:
    return hashlib.sha256(("desk" + password).encode()).hexdigest()


@mcp.tool()
def register(name: str, password: str) -> str:
    """Register a member."""
    db.execute("INSERT INTO members VALUES (?, ?)", (name, hash_password(password)))
    return "registered"


@mcp.tool()
def login(name: str, password: str) -> bool:
    """Whether the password is right."""
    row = db.execute("SELECT digest FROM members WHERE name = ?", (name,)).fetchone()
    return row is not None and hashlib.md5(password.encode()).hexdigest() == row[0]
