import os

import httpx

BASE = os.getenv("FEATURE_STORE_URL", "http://localhost:6566")


def get(path: str, **params) -> dict:
    key = os.getenv("FEATURE_STORE_KEY", "")
    r = httpx.get(f"{BASE}{path}", params=params, headers={"X-Api-Key": key}, timeout=10)
    r.raise_for_status()
    return r.json()
