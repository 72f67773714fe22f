import os

import httpx

LANGS = {"de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv"}


class Engine:
    def __init__(self) -> None:
        self._base = os.getenv("MT_URL", "https://mt.example.com/v2")
        self._key = os.environ.get("MT_KEY", "")

    async def translate(self, text: str, source: str, target: str, hints: dict[str, str], tone: str) -> str:
        for lang in (source, target):
            if lang not in LANGS:
                raise ValueError(f"language {lang!r} is not supported")
        async with httpx.AsyncClient(base_url=self._base, timeout=30) as c:
            r = await c.post(
                "/translate",
                headers={"Authorization": f"Key {self._key}"},
                json={"text": text, "from": source, "to": target, "terms": hints, "formality": tone},
            )
            r.raise_for_status()
            return r.json()["text"]
