from dataclasses import dataclass
from typing import Callable


def _amount(v: str) -> str:
    if not 0 < float(v) <= 5000:
        raise ValueError("between 0 and 5000")
    return f"{float(v):.2f}"


def _short(v: str) -> str:
    if not 1 <= len(v.strip()) <= 200:
        raise ValueError("1 to 200 characters")
    return v.strip()


@dataclass(frozen=True)
class Field:
    label: str
    check: Callable[[str], str]
    required: bool = True


FIELDS = {
    "purpose": Field("What the money was spent for", _short),
    "amount": Field("Amount in EUR", _amount),
    "cost_centre": Field("Cost centre", _short),
    "remark": Field("Remark", _short, required=False),
}
