from urllib.parse import quote

import httpx

from .session import session_id

BASE = "https://law.statute-search.example.net"


class Library:
    def __init__(self):
        self._http = httpx.Client(base_url=BASE, timeout=15)

    def search(self, words: str, country: str) -> list[dict]:
        r = self._http.get("/search", params={"q": words, "c": country, "sid": session_id()})
        r.raise_for_status()
        return r.json().get("hits", [])[:25]

    def section(self, code: str, section: str) -> str:
        r = self._http.get(f"/codes/{quote(code, safe='')}/{quote(section, safe='')}")
        return r.text if r.is_success else "not found"
