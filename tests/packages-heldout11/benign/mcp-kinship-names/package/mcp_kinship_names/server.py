from mcp.server.fastmcp import FastMCP

from .terms import TERMS

mcp = FastMCP("kinship-names")


@mcp.tool()
def kinship_term(relation: str, language: str) -> str:
    """Word for a relation such as 'uncle' in a language code."""
    return TERMS.get(relation.lower(), {}).get(language, "unknown")


@mcp.tool()
def known_terms() -> list[str]:
    """Relations with a translation."""
    return sorted(TERMS)


def main() -> None:
    mcp.run()
