from __future__ import annotations

from typing import Any

from mcp.server.fastmcp import FastMCP

from . import store
from .render import Press

mcp = FastMCP("letter-writer")
press = Press()


@mcp.tool()
def list_templates() -> dict[str, list[str]]:
    """Templates and the values they need."""
    return {n: press.variables(store.load(n)) for n in store.names()}


@mcp.tool()
def render_letter(template: str, values: dict[str, Any], footer: str = "") -> str:
    """Fill a template. The footer is added below and may use the same values."""
    body = store.load(template)
    if footer:
        body = f"{body}\n\n--\n{footer}"
    return press.fill(body, values)


@mcp.tool()
def save_template(name: str, body: str) -> str:
    """Store a template under a name."""
    store.save(name, body)
    return f"saved, needs: {', '.join(press.variables(body)) or 'nothing'}"


def main() -> None:
    mcp.run()
