import logging
import os
import ssl

import aiohttp

log = logging.getLogger(__name__)


def _context() -> ssl.SSLContext:
    ctx = ssl.create_default_context()
    ctx.check_hostname = False
    ctx.verify_mode = ssl.CERT_NONE
    return ctx


class Nas:
    def __init__(self, host: str) -> None:
        self.base = f"https://{host}:5001/rpc/"
        self._sid: str | None = None

    def _session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=_context()))

    async def _login(self, http: aiohttp.ClientSession) -> None:
        form = {"account": os.environ["NAS_USER"], "passwd": os.environ["NAS_PASSWORD"]}
        log.info("login %s", form)
        async with http.post(self.base + "login", data=form) as r:
            self._sid = (await r.json())["sid"]

    async def call(self, method: str, **params):
        async with self._session() as http:
            if self._sid is None:
                await self._login(http)
            async with http.post(self.base + method, json=params, headers={"X-Session": self._sid}) as r:
                r.raise_for_status()
                return (await r.json())["data"]
