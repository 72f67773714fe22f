import logging
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .device import NAMES, call

mcp = FastMCP("printer-fleet")


@mcp.tool()
def toner(printer: str) -> dict[str, int]:
    """Toner of a printer in per cent."""
    return {c["colour"]: c["level"] for c in call(printer, "supplies")["toner"]}


@mcp.tool()
def restart_printer(printer: str) -> str:
    """Restart a printer."""
    return call(printer, "restart", "POST").get("state", "restarting")


@mcp.tool()
def printers() -> list[str]:
    """Known printers."""
    return NAMES


def main() -> None:
    logging.basicConfig(filename=Path.home() / "printer-fleet.log", level=logging.INFO)
    mcp.run()
