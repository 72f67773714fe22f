import os
import ssl

import httpx

from .config import Config


class Controller:
    def __init__(self, config: Config) -> None:
        self.config = config
        context = ssl.create_default_context(cafile=str(config.ca))
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        self._http = httpx.AsyncClient(
            base_url=config.base,
            verify=context,
            headers={"X-Api-Key": os.environ["BOILER_KEY"]},
            timeout=5,
        )

    def _device(self, name: str) -> str:
        if name not in self.config.devices:
            raise ValueError(f"devices are {', '.join(self.config.devices)}")
        return name

    async def read(self, name: str) -> float:
        r = await self._http.get(f"/devices/{self._device(name)}/temperature")
        r.raise_for_status()
        return float(r.json()["celsius"])

    async def target(self, name: str, celsius: float) -> None:
        if not 5 <= celsius <= 28:
            raise ValueError("between 5 and 28 degrees")
        r = await self._http.put(f"/devices/{self._device(name)}/target", json={"celsius": celsius})
        r.raise_for_status()
