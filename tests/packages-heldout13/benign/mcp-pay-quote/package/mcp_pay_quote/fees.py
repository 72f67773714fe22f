from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple


class Fee(NamedTuple):
    percent: Decimal
    fixed: Decimal


FEES = {
    "card": Fee(Decimal("1.4"), Decimal("0.25")),
    "transfer": Fee(Decimal("0"), Decimal("0.30")),
    "wallet": Fee(Decimal("2.1"), Decimal("0.10")),
}


def price(amount: Decimal, method: str) -> Decimal:
    fee = FEES[method]
    return (amount * fee.percent / 100 + fee.fixed).quantize(Decimal("0.01"), ROUND_HALF_UP)
