from mcp.server.fastmcp import FastMCP

from .bank import Bank

mcp = FastMCP("seed-bank")
bank = Bank()


@mcp.tool()
def new_accession(taxon: str, origin: str, grams: float) -> str:
    """Register a new accession."""
    return bank.add(taxon, origin, grams).number


@mcp.tool()
def germination(number: str, germinated: int, sown: int) -> str:
    """Record a germination test."""
    return f"{bank.test(number, germinated, sown):.0%}"


@mcp.tool()
def viability_due() -> list[str]:
    """Accessions that need a test."""
    return bank.due()


def main() -> None:
    mcp.run()
