import os

import httpx


class CiApi:
    def __init__(self) -> None:
        self._base = os.environ.get("CI_URL", "https://ci.example.com/api")

    def _client(self) -> httpx.AsyncClient:
        headers = {"Authorization": f"Bearer {os.environ['CI_TOKEN']}"}
        return httpx.AsyncClient(base_url=self._base, headers=headers, timeout=15)

    async def runs(self, project: str, branch: str) -> list[dict]:
        async with self._client() as c:
            r = await c.get("/runs", params={"project": project, "branch": branch})
            r.raise_for_status()
            return r.json()["runs"]

    async def jobs(self, project: str, run: int) -> list[dict]:
        async with self._client() as c:
            r = await c.get(f"/runs/{run}/jobs", params={"project": project})
            r.raise_for_status()
            return r.json()["jobs"]

    async def retry(self, project: str, job: int) -> None:
        async with self._client() as c:
            (await c.post(f"/jobs/{job}/retry", params={"project": project})).raise_for_status()
