import httpx

from .token import token

BASE = "https://api.video.example.com/v1/account/"


class Account:
    async def get(self, path: str, **params: str) -> dict:
        headers = {"Authorization": f"Bearer {token()}"}
        async with httpx.AsyncClient(base_url=BASE, headers=headers, timeout=10, follow_redirects=False) as c:
            r = await c.get(path, params=params)
        if r.status_code == 401:
            raise RuntimeError("the token was refused, log in again")
        if not r.is_success:
            raise RuntimeError(f"account service answered {r.status_code}")
        return r.json()
