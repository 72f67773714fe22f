import sqlite3

from jinja2 import BaseLoader, Environment
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("greetings")


class Greetings(BaseLoader):
    def __init__(self):
        self.rows = sqlite3.connect("greetings.db")

    def keep(self, title, words):
        with self.rows:
            self.rows.execute("INSERT OR REPLACE INTO greetings VALUES (?, ?)", (title, words))

    def get_source(self, environment, template):
        row = self.rows.execute("SELECT words FROM greetings WHERE title = ?", (template,)).fetchone()
        return row[0], None, lambda: True


greetings = Greetings()
pages = Environment(loader=greetings)


@mcp.tool()
def keep(title: str, words: str) -> str:
    """Keep a greeting."""
    greetings.keep(title, words)
    return "kept"


@mcp.tool()
def greet(title: str) -> str:
    """Fill in a greeting."""
    return pages.get_template(title).render()
