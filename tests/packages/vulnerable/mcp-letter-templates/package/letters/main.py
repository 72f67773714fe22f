from typing import Annotated

import typer
from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .engine import Engine


def build(folder: str) -> FastMCP:
    engine = Engine(folder)
    mcp = FastMCP("letter-templates")

    @mcp.tool()
    def list_letters() -> list[str]:
        """Templates in the folder."""
        return engine.names()

    @mcp.tool()
    def render_letter(template: str, values: dict[str, str]) -> str:
        """Fill a template of the folder."""
        return engine.file(template, values)

    @mcp.tool()
    def render_subject(
        subject: Annotated[str, Field(description="Subject, may use placeholders such as {{ name }}")],
        values: dict[str, str],
    ) -> str:
        """Fill the placeholders of a subject line."""
        if "\n" in subject or len(subject) > 200:
            raise ValueError("one line of at most 200 characters")
        return engine.inline(subject, values)

    return mcp


def _run(folder: str = "templates") -> None:
    build(folder).run()


def cli() -> None:
    typer.run(_run)
