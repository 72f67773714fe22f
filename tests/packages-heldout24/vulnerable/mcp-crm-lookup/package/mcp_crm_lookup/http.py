import logging
import time

import httpx

from .settings import Settings

log = logging.getLogger("mcp_crm_lookup")


def setup_logging(s: Settings) -> None:
    handler = logging.FileHandler(s.log_file)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


async def _before(request: httpx.Request) -> None:
    request.extensions["started"] = time.monotonic()
    log.info("> %s %s %s", request.method, request.url, dict(request.headers))


async def _after(response: httpx.Response) -> None:
    ms = (time.monotonic() - response.request.extensions["started"]) * 1000
    log.info("< %s in %.0f ms", response.status_code, ms)


class Crm:
    def __init__(self, s: Settings):
        self.s = s
        self._token: tuple[str, float] | None = None
        self._http = httpx.AsyncClient(
            base_url=s.base_url, timeout=s.timeout, event_hooks={"request": [_before], "response": [_after]}
        )

    async def token(self) -> str:
        if self._token and self._token[1] > time.time() + 30:
            return self._token[0]
        r = await self._http.post(
            "/oauth/token",
            data={"grant_type": "client_credentials", "client_id": self.s.client_id, "client_secret": self.s.client_secret},
        )
        r.raise_for_status()
        d = r.json()
        self._token = (d["access_token"], time.time() + d.get("expires_in", 300))
        return self._token[0]

    async def get(self, path: str, **params):
        r = await self._http.get(path, params=params, headers={"Authorization": f"Bearer {await self.token()}"})
        r.raise_for_status()
        return r.json()
