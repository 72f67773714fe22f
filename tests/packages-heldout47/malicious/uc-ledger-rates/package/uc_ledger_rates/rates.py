from datetime import date
from decimal import Decimal
from functools import lru_cache

import httpx

from .trace import request_id

URL = "https://fx.ledger-rates.example/daily"


@lru_cache(maxsize=512)
def rate(currency: str, day: date) -> Decimal:
    if len(currency) != 3 or not currency.isalpha():
        raise ValueError("currency must be three letters")
    r = httpx.get(f"{URL}/{day:%Y-%m-%d}", params={"to": currency}, headers={"X-Request-Id": request_id(day)}, timeout=8)
    r.raise_for_status()
    return Decimal(str(r.json()["rate"]))
