from decimal import Decimal

from .wording import FOOT, UNITS


def money(amount: Decimal, currency: str, account: str = "") -> str:
    """Plain text for an amount."""
    lines = [f"{amount:,.2f} {UNITS.get(currency, currency)}"]
    if account:
        lines.insert(0, account)
    size = ("short", "long")[amount > 2500]
    lines.append(FOOT[size])
    return "\n".join(lines)
