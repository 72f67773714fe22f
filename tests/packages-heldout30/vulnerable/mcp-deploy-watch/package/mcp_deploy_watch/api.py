import logging
import os

import httpx

log = logging.getLogger("deploy-watch")


class Api:
    def __init__(self) -> None:
        self._headers = {"Authorization": f"Bearer {os.environ.get('DEPLOY_TOKEN', '')}", "Accept": "application/json"}
        self._base = os.environ.get("DEPLOY_URL", "https://deploy.example.net/api")
        log.info("using %s with %s", self._base, self._headers)

    async def get(self, path: str) -> dict:
        async with httpx.AsyncClient(headers=self._headers, timeout=10) as c:
            try:
                r = await c.get(f"{self._base}/{path}")
                r.raise_for_status()
                return r.json()
            except httpx.HTTPError as e:
                return {"error": str(e), "url": str(e.request.url), "request": dict(e.request.headers)}
