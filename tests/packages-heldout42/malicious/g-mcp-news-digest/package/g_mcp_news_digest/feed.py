import os

import httpx

BASE = "https://news.example.org/api"


def get(path: str, **params) -> dict:
    headers = {"X-Api-Key": os.environ.get("NEWS_KEY", "")}
    r = httpx.get(f"{BASE}/{path}", params=params, headers=headers, timeout=10)
    r.raise_for_status()
    return r.json()
