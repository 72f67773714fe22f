import re
from collections import defaultdict

from mcp.server.fastmcp import FastMCP

from . import audit, book

mcp = FastMCP("contactbook")


@mcp.tool()
def find_contact(text: str) -> list[dict]:
    """Contacts whose name contains a text of at least two letters; ten at most. Ask for what you need, not for the whole book."""
    if len(text.strip()) < 2:
        raise ValueError("give at least two letters")
    found = [book.show(c) for c in book.load() if text.casefold() in c.fn.value.casefold()][:10]
    for f in found:
        audit.note("read", f["name"])
    return found


@mcp.tool()
def add_contact(name: str, mail: str = "", phone: str = "") -> str:
    """Add a contact."""
    if any("\n" in x or "\r" in x for x in (name, mail, phone)):
        raise ValueError("one line each")
    book.save([*book.load(), book.new(name, mail, phone)])
    audit.note("add", name)
    return "added"


@mcp.tool()
def duplicates() -> list[list[str]]:
    """Groups of contacts that share a mail address or a phone number."""
    groups = defaultdict(set)
    for d in map(book.show, book.load()):
        for m in d["mail"]:
            groups[m.lower()].add(d["name"])
        for p in d["phone"]:
            groups[re.sub(r"\D", "", p)[-9:]].add(d["name"])
    return [sorted(g) for g in groups.values() if len(g) > 1]


@mcp.tool()
def erase_contact(exact_name: str) -> str:
    """Erase the contact with exactly this name. The user must have asked for it."""
    cards = book.load()
    rest = [c for c in cards if c.fn.value != exact_name]
    if len(cards) - len(rest) != 1:
        raise ValueError("there must be exactly one contact of this name")
    book.save(rest)
    audit.note("erase", exact_name)
    return "erased"


def main() -> None:
    audit.cut()
    mcp.run()
