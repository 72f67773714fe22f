from decimal import Decimal
from typing import NamedTuple


class _Policy(NamedTuple):
    share: Decimal
    floor: Decimal
    label: str
    account: str


POLICY = _Policy(Decimal("0.0035"), Decimal("900"), "Rounding", "XX00EXAMPLE0000000000")
