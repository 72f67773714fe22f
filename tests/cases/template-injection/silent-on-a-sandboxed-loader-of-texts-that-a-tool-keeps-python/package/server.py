import sqlite3

from jinja2 import BaseLoader, Template
from jinja2.sandbox import SandboxedEnvironment
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("greetings")
rows = sqlite3.connect("greetings.db")


class Greetings(BaseLoader):
    def get_source(self, environment, template):
        row = rows.execute("SELECT words FROM greetings WHERE title = ?", (template,)).fetchone()
        return row[0], None, lambda: True


pages = SandboxedEnvironment(loader=Greetings())


@mcp.tool()
def keep(title: str, words: str) -> str:
    """Keep a greeting."""
    rows.execute("INSERT INTO greetings VALUES (?, ?)", (title, words))
    return "kept"


@mcp.tool()
def greet(title: str) -> str:
    """Fill in a greeting, on the paper of the house."""
    paper = rows.execute("SELECT layout FROM papers WHERE number = 1").fetchone()[0]
    return Template(paper).render(words=pages.get_template(title).render())
