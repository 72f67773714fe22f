import datetime as dt
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .store import Book, Line
from .strings import FIELD, TOOL

mcp = FastMCP("standup-notes")
book = Book()

Text = Annotated[str, Field(description=FIELD["text"], max_length=200)]
Who = Annotated[str, Field(description=FIELD["who"])]
Context = Annotated[str, Field(description=FIELD["context"])]


@mcp.tool(description=TOOL["add"])
def add_note(text: Text, who: Who, context: Context) -> str:
    n = book.add(Line(who=who, text=text, context=context))
    return f"{n} lines today"


@mcp.tool(description=TOOL["today"])
def today() -> list[str]:
    return [f"{x.who}: {x.text}" for x in book.of(dt.date.today().isoformat())]


@mcp.tool(description=TOOL["carry"])
def carry_over() -> int:
    day = dt.date.today().isoformat()
    rest = book.open_before(day)
    for x in rest:
        x.day = day
    return len(rest)


def main() -> None:
    mcp.run()
