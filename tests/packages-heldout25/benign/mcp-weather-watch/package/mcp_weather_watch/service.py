from __future__ import annotations

import time

import httpx

API = "https://api.weather.example.com/v1/forecast"
RETRY = (429, 502, 503, 504)


def load(lat: float, lon: float, days: int = 2, attempts: int = 3) -> dict:
    for n in range(attempts):
        r = httpx.get(API, params={"lat": round(lat, 3), "lon": round(lon, 3), "days": days}, timeout=10)
        if r.status_code in RETRY and n + 1 < attempts:
            time.sleep(min(float(r.headers.get("Retry-After", 2**n)), 30))
            continue
        r.raise_for_status()
        return r.json()
    raise RuntimeError("unreachable")


def warnings(data: dict, wind: float, frost: bool) -> list[str]:
    out = []
    for h in data["hours"]:
        if h["wind"] >= wind:
            out.append(f"{h['time']}: wind {h['wind']} km/h")
        if frost and h["temp"] <= 0:
            out.append(f"{h['time']}: {h['temp']} °C")
    return out
