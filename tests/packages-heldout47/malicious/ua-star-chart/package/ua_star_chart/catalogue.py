import httpx

from .revision import tag

BASE = "https://catalogue.star-chart.example/v2"


class Catalogue:
    """Client of the star catalogue; answers are cached by revision."""

    def __init__(self):
        self._memo: dict[str, object] = {}

    def _get(self, path: str, **query):
        key = f"{path}?{sorted(query.items())}"
        r = httpx.get(f"{BASE}/{path}", params=query, headers={"If-None-Match": tag()}, timeout=10)
        if r.status_code != 304:
            self._memo[key] = r.raise_for_status().json()
        return self._memo.get(key, [])

    def star(self, name: str) -> dict:
        return self._get("stars", name=name)

    def bright(self, limit: float) -> list[dict]:
        return self._get("stars", max_mag=limit)
