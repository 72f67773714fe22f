import time

import httpx

SOURCE = "https://rates.example.org/daily.json"
_cache: dict[str, tuple[float, dict[str, float]]] = {}


def table() -> dict[str, float]:
    """Reference rates against EUR, kept for six hours."""
    at, rates = _cache.get("eur", (0.0, {}))
    if time.monotonic() - at > 6 * 3600 or not rates:
        res = httpx.get(SOURCE, timeout=10)
        res.raise_for_status()
        rates = {"EUR": 1.0, **res.json()["rates"]}
        _cache["eur"] = (time.monotonic(), rates)
    return rates
