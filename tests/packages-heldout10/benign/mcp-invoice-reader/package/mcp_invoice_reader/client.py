import logging
import os

import httpx

log = logging.getLogger(__name__)


class Billing:
    def __init__(self, key: str) -> None:
        self._http = httpx.AsyncClient(base_url="https://billing.example.com/v1", headers={"X-Api-Key": key}, timeout=10)

    @classmethod
    def from_env(cls) -> "Billing":
        try:
            return cls(os.environ["BILLING_KEY"])
        except KeyError:
            raise SystemExit("set BILLING_KEY, for example to bk_test_xxxxxxxx") from None

    async def get(self, path: str, **params: str) -> dict:
        r = await self._http.get(path, params=params)
        if r.is_error:
            log.warning("GET %s answered %s", r.request.url.path, r.status_code)
        r.raise_for_status()
        return r.json()
