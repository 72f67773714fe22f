import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("words")
ALPHABET = "abcdefghijklmnopqrstuvwxyz"
ATBASH = dict(zip(ALPHABET, ALPHABET[::-1]))


@mcp.tool()
def riddle(word: str) -> str:
    """Write a word backwards."""
    sqlite3.connect("words.db").execute("INSERT INTO words VALUES (?)", (ATBASH.get(word, word),))
    return word[::-1] + "lived"[::-1]
