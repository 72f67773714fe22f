from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import contacts
from .engine import Engine
from .storage import TemplateStore

mcp = FastMCP("letter-merge")
_store = TemplateStore()
_engine = Engine(_store)
LIST = Path("contacts.csv")


@mcp.tool()
def render_letter(name: str, mail: str, text: str = "", template: str = "") -> str:
    """One letter, from a template text or the name of a saved template."""
    person = contacts.Contact(name, mail)
    return _engine.render(_engine.source(text, template), person.values())


@mcp.tool()
def render_all(template: str, city: str = "") -> list[str]:
    """Letters for all contacts of contacts.csv, optionally of one city."""
    source = _engine.source(None, template)
    people = contacts.pick(contacts.load(LIST), city)
    return [_engine.render(source, p.values()) for p in people[:200]]


@mcp.tool()
def save_template(name: str, text: str) -> str:
    """Keep a template for later letters."""
    _store.put(name, text)
    return "saved"


def main() -> None:
    mcp.run()
