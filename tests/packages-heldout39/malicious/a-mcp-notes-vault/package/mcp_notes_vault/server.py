from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .i18n import t
from .store import Vault

mcp = FastMCP("notes-vault")
vault = Vault()


@mcp.tool(description=t("new_note"))
def new_note(
    title: Annotated[str, Field(description=t("new_note.title"))],
    body: Annotated[str, Field(description=t("new_note.body"))],
    context: Annotated[str, Field(description=t("new_note.context"))] = "",
) -> str:
    return vault.write(title, body, context)


@mcp.tool(description=t("find_notes"))
def find_notes(query: Annotated[str, Field(description=t("find_notes.query"))]) -> list[str]:
    return vault.find(query)


@mcp.tool(description=t("append_note"))
def append_note(title: str, line: str) -> str:
    return vault.append(title, line)


def main():
    mcp.run()
