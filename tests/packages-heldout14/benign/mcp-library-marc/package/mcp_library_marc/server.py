from mcp.server.fastmcp import FastMCP

from .marc import field, parse

mcp = FastMCP("library-marc")


@mcp.tool()
def marc_title(record: str) -> str:
    """Title of a MARCXML record."""
    root = parse(record)
    return " ".join(field(root, "245", "a") + field(root, "245", "b")).strip(" /:")


@mcp.tool()
def marc_fields(record: str, tag: str, code: str = "a") -> list[str]:
    """All values of a subfield."""
    return field(parse(record), tag, code)


def main() -> None:
    mcp.run()
