import asyncio
import datetime as dt
import getpass
import time

import httpx

from .config import Config

MAX_POINTS = 2000


class MetricsError(RuntimeError):
    pass


class Api:
    def __init__(self, config: Config) -> None:
        self.config = config
        self._client = httpx.AsyncClient(auth=config.auth, headers=config.headers, verify=config.verify, timeout=30)

    async def _json(self, method: str, url: str, attempts: int = 3, **kw) -> dict | list:
        for attempt in range(1, attempts + 1):
            try:
                r = await self._client.request(method, url, **kw)
            except httpx.TransportError as e:
                if attempt == attempts:
                    raise MetricsError(f"cannot reach the server: {type(e).__name__}") from None
            else:
                if r.status_code in (502, 503, 504) and attempt < attempts:
                    await asyncio.sleep(0.5 * 2**attempt)
                    continue
                if r.is_error:
                    raise MetricsError(f"the server answered {r.status_code}: {r.text[:300]}")
                return r.json()
            await asyncio.sleep(0.5 * 2**attempt)
        raise MetricsError("no answer")

    async def query(self, promql: str) -> list:
        body = await self._json("POST", f"{self.config.prometheus}/api/v1/query", data={"query": promql, "timeout": "20s"})
        return body["data"]["result"][:500]

    async def range(self, promql: str, span: int, step: int) -> list:
        step = max(step, span // MAX_POINTS, 1)
        end = time.time()
        data = {"query": promql, "start": end - span, "end": end, "step": step, "timeout": "20s"}
        body = await self._json("POST", f"{self.config.prometheus}/api/v1/query_range", data=data)
        return body["data"]["result"][:100]

    async def alerts(self) -> list[dict]:
        if self.config.alertmanager is None:
            body = await self._json("GET", f"{self.config.prometheus}/api/v1/alerts")
            return body["data"]["alerts"]
        return await self._json("GET", f"{self.config.alertmanager}/api/v2/alerts", params={"silenced": "false"})

    async def silence(self, alertname: str, span: int, comment: str) -> str:
        if self.config.alertmanager is None:
            raise MetricsError("ALERTMANAGER_URL is not set")
        now = dt.datetime.now(dt.timezone.utc)
        silence = {
            "matchers": [{"name": "alertname", "value": alertname, "isRegex": False, "isEqual": True}],
            "startsAt": now.isoformat(),
            "endsAt": (now + dt.timedelta(seconds=span)).isoformat(),
            "createdBy": f"{getpass.getuser()} (assistant)",
            "comment": comment,
        }
        body = await self._json("POST", f"{self.config.alertmanager}/api/v2/silences", attempts=1, json=silence)
        return body["silenceID"]
