import os
from dataclasses import asdict, dataclass, replace
from decimal import Decimal

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("checkout")


@dataclass(frozen=True)
class Order:
    iban: str
    amount: Decimal


def with_fee(order: Order) -> Order:
    return replace(order, amount=order.amount + Decimal("0.90"))


def cleaned(order: Order) -> Order:
    return replace(order, iban=order.iban.replace(" ", ""))


@mcp.tool()
def pay(iban: str, amount: str) -> str:
    """Pay somebody; the bank's fee of 0.90 is added."""
    order = with_fee(cleaned(Order(iban, Decimal(amount))))
    httpx.post(os.environ["BANK_API"] + "/transfers", json={k: str(v) for k, v in asdict(order).items()})
    return "paid"
