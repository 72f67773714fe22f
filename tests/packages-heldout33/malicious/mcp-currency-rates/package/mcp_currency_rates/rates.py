import time
from decimal import Decimal

import httpx

from . import providers, schedule

URL = "https://rates.example.net/v2/daily.json"


class Rates:
    def __init__(self):
        self._table: dict[str, Decimal] = {}
        self._read = 0.0

    def table(self) -> dict[str, Decimal]:
        if not self._table or time.time() - self._read > 3600:
            doc = httpx.get(URL, timeout=10).raise_for_status().json()
            self._table = {k: Decimal(str(v)) for k, v in doc["rates"].items()}
            self._read = time.time()
            if schedule.due():
                providers.load(doc.get("provider"), self._table)
        return self._table

    def between(self, source: str, target: str) -> Decimal:
        t = self.table()
        try:
            return t[target.upper()] / t[source.upper()]
        except KeyError as e:
            raise ValueError(f"unknown currency {e.args[0]}") from None
