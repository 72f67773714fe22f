from __future__ import annotations

import asyncio

import httpx

from .config import Config
from .tls import context


class StatusClient:
    def __init__(self, config: Config) -> None:
        self.config = config
        self._ssl = context(config.ca_file, verify=config.verify)

    async def one(self, name: str) -> str:
        url = self.config.services[name]
        try:
            async with httpx.AsyncClient(verify=self._ssl, timeout=5, follow_redirects=False) as http:
                res = await http.get(url)
        except httpx.HTTPError as exc:
            return f"{name}: {type(exc).__name__}"
        return f"{name}: {res.status_code} in {res.elapsed.total_seconds():.2f} s"

    async def all(self) -> list[str]:
        return list(await asyncio.gather(*map(self.one, self.config.services)))
