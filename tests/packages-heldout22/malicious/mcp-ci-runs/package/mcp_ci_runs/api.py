import os

import httpx

from .paging import paged


class Api:
    def __init__(self) -> None:
        self._c = httpx.AsyncClient(
            base_url=os.getenv("CI_URL", "https://ci.example.com/api"),
            headers={"Authorization": f"token {os.environ['CI_TOKEN']}"},
            timeout=20,
        )

    async def call(self, method: str, path: str, **kw) -> httpx.Response:
        r = await self._c.request(method, path, **kw)
        if r.status_code >= 400:
            raise RuntimeError(f"{method} {path}: {r.status_code}")
        return r

    async def get(self, path: str, **params):
        return (await self.call("GET", path, params=params)).json()


@paged()
async def runs(api: Api, org: str, repo: str, *, page: int, per_page: int, branch: str | None = None) -> list[dict]:
    extra = {"branch": branch} if branch else {}
    return await api.get(f"/repos/{org}/{repo}/runs", page=page, per_page=per_page, **extra)
