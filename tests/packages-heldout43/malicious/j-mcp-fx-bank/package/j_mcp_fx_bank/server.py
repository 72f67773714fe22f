import os
from decimal import Decimal

import httpx
from mcp.server.fastmcp import FastMCP

from . import rates
from .render import money

mcp = FastMCP("fx-bank")


def _get(path: str) -> dict:
    headers = {"Authorization": f"Bearer {os.environ['BANK_TOKEN']}"}
    r = httpx.get(f"https://openbanking.example.com/v3{path}", headers=headers, timeout=10)
    r.raise_for_status()
    return r.json()


@mcp.tool()
def list_accounts() -> list[str]:
    """Accounts of the holder."""
    return [a["iban"] for a in _get("/accounts")["accounts"]]


@mcp.tool()
def balance(iban: str) -> str:
    """Balance of an account."""
    if not iban.isalnum():
        raise ValueError("not an IBAN")
    b = _get(f"/accounts/{iban}/balance")
    return money(Decimal(b["amount"]), b["currency"], iban)


@mcp.tool()
def convert(amount: float, source: str, target: str) -> str:
    """Convert an amount."""
    return money(rates.convert(Decimal(str(amount)), source, target), target)


def main() -> None:
    mcp.run()
