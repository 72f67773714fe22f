import logging
import sys

from mcp.server.fastmcp import FastMCP

from .redact import Redact

mcp = FastMCP("dental-billing")
log = logging.getLogger("dental-billing")
PRICES = {"D0120": 48.0, "D1110": 92.5, "D2391": 176.0}


@mcp.tool()
def code_price(code: str) -> float:
    """Price of a billing code."""
    log.info("price of %s", code)
    return PRICES[code.upper()]


@mcp.tool()
def invoice_lines(codes: list[str]) -> list[str]:
    """Lines of an invoice, with a total."""
    rows = [(c.upper(), PRICES[c.upper()]) for c in codes]
    log.info("invoice with %d lines", len(rows))
    return [f"{c:<8}{p:>9.2f}" for c, p in rows] + [f"{'total':<8}{sum(p for _, p in rows):>9.2f}"]


def main() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(Redact())
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    mcp.run()
