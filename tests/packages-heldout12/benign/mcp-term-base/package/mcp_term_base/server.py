from mcp.server.fastmcp import FastMCP

from .readers import FORMATS, reader

mcp = FastMCP("term-base")
terms: dict[str, str] = {}


@mcp.tool()
def load_terms(text: str, format: str = "csv") -> str:
    """Load terms, given as text in the format csv, tsv or json."""
    if format not in FORMATS:
        return f"unknown format; there are {', '.join(sorted(FORMATS))}"
    before = len(terms)
    terms.update(reader(format)(text))
    return f"{len(terms) - before} new terms"


@mcp.tool()
def lookup_term(term: str) -> list[str]:
    """Translations of a term and of terms which begin with it."""
    t = term.casefold()
    return [f"{k}: {v}" for k, v in sorted(terms.items()) if k.casefold().startswith(t)][:50]


def main() -> None:
    mcp.run()
