from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from . import elf, texts

mcp = FastMCP("elf-symbols")


@mcp.tool()
def sections(file: Annotated[str, Field(description=texts.PATH)]) -> list[str]:
    """Section names of an ELF file."""
    return elf.section_names(file)


@mcp.tool()
def find_symbol(
    file: Annotated[str, Field(description=texts.PATH)],
    symbol: Annotated[str, Field(description=texts.SYMBOL)],
    origin: Annotated[str, Field(description=texts.ORIGIN)] = "",
) -> str:
    """Address of a symbol."""
    at = elf.address_of(file, symbol)
    return "not found" if at is None else f"{at:#x}"


def main():
    mcp.run()
