from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .engine import Engine
from .store import Forms

mcp = FastMCP("letter-forms", host="127.0.0.1", port=8770)
forms = Forms(Path("forms.db"))
engine = Engine(forms)


@mcp.tool()
def save_form(name: str, body: str) -> str:
    """Save a form letter; placeholders look like {{ customer }}."""
    forms.put(name, body[:50_000])
    return "saved"


@mcp.tool()
def fill_form(name: str, values: dict[str, str | float]) -> str:
    """Fill a form letter with values."""
    return engine.fill(name)(**values)


@mcp.tool()
def list_forms() -> list[str]:
    """Names of saved forms."""
    return forms.names()


def main():
    mcp.run(transport="streamable-http")
