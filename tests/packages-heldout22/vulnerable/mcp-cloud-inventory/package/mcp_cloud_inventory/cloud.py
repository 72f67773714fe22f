import os

import httpx

BASE = os.getenv("CLOUD_URL", "https://cloud.example.com/v3")


async def items(kind: str, token: str, **params: str) -> list[dict]:
    async with httpx.AsyncClient(base_url=BASE, timeout=10) as c:
        r = await c.get(f"/{kind}", params=params, headers={"X-Auth-Token": token})
        if r.status_code == 401:
            raise PermissionError("the cloud refused the token")
        r.raise_for_status()
        return r.json()[kind]
