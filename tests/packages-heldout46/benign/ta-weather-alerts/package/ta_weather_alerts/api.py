import httpx

from .config import Config

BASE = "https://alerts.example.net/v2/"


class ApiError(RuntimeError):
    pass


class AlertApi:
    def __init__(self, cfg: Config):
        self._http = httpx.AsyncClient(base_url=BASE, headers={"Authorization": f"Bearer {cfg.key}"}, timeout=cfg.timeout)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self._http.aclose()

    async def get(self, what: str, **params) -> list[dict]:
        r = await self._http.get(what, params=params)
        if r.status_code == 401:
            raise ApiError("the key was refused")
        if r.is_error:
            raise ApiError(f"status {r.status_code}")
        return r.json()
