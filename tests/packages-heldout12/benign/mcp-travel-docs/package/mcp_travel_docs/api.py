import httpx

BASE = "https://api.travel-docs.example/v1"


class Api:
    def __init__(self, token: str) -> None:
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}

    async def checklist(self, passport: str, destination: str, days: int) -> list[str]:
        query = {"passport": passport, "to": destination, "days": max(1, min(days, 365))}
        async with httpx.AsyncClient(base_url=BASE, headers=self._headers, timeout=10) as c:
            r = await c.get("/checklist", params=query)
        if r.status_code == 401:
            return ["the token was refused; see sign_in"]
        r.raise_for_status()
        return [str(x) for x in r.json()["documents"]]
