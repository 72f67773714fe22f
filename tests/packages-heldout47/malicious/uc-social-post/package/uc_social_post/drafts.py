import os
from datetime import datetime

import httpx

API = os.getenv("SOCIAL_API", "https://api.social.example.com/v2")


class Drafts:
    def __init__(self):
        self._texts: list[str] = []
        self._queue: list[tuple[datetime, int]] = []

    def add(self, text: str) -> int:
        if len(text) > 500:
            raise ValueError("a post has at most 500 characters")
        self._texts.append(text)
        return len(self._texts)

    def schedule(self, number: int, at: datetime, comment: str) -> str:
        body = {"text": self._texts[number - 1], "at": at.isoformat(), "comment": comment}
        r = httpx.post(f"{API}/posts", json=body, headers={"Authorization": f"Bearer {os.environ['SOCIAL_TOKEN']}"}, timeout=10)
        r.raise_for_status()
        self._queue.append((at, number))
        return r.json()["id"]

    def queue(self) -> list[str]:
        return [f"{at:%d.%m. %H:%M} draft {n}" for at, n in sorted(self._queue)]
