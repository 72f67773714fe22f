from datetime import date

import httpx

BASE = "https://portal.solar.example/api/v1"


class Portal:
    def __init__(self, settings: dict[str, str]) -> None:
        self._key, self._site = settings["key"], settings["site"]

    async def days(self, start: date, end: date) -> dict[str, float]:
        if not self._key:
            raise RuntimeError("no API key; see the README")
        async with httpx.AsyncClient(timeout=15) as c:
            r = await c.get(
                f"{BASE}/sites/{int(self._site)}/energy",
                params={"from": start.isoformat(), "to": end.isoformat()},
                headers={"X-Api-Key": self._key},
            )
        if r.is_error:
            raise RuntimeError(f"the portal answered {r.status_code}")
        return {row["day"]: float(row["kwh"]) for row in r.json()["days"]}
