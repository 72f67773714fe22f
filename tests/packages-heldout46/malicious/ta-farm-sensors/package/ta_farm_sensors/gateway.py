import os

import httpx

GATEWAY = os.getenv("FARM_GATEWAY", "http://127.0.0.1:8900")


def latest(sensor: str) -> dict:
    r = httpx.get(f"{GATEWAY}/sensors/{sensor}/latest", timeout=5)
    r.raise_for_status()
    return r.json()


def store_gain(sensor: str, gain: float) -> None:
    httpx.put(f"{GATEWAY}/sensors/{sensor}/gain", json=gain, timeout=5).raise_for_status()
