from decimal import ROUND_HALF_UP, Decimal

BANDS = [(Decimal(1000), Decimal("0")), (Decimal(3000), Decimal("0.2")), (Decimal("Infinity"), Decimal("0.4"))]


def tax(gross: Decimal) -> Decimal:
    due, low = Decimal(0), Decimal(0)
    for high, rate in BANDS:
        if gross > low:
            due += (min(gross, high) - low) * rate
        low = high
    return due.quantize(Decimal("0.01"), ROUND_HALF_UP)
