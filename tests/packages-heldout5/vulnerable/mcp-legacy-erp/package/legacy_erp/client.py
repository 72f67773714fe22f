import logging
from contextlib import asynccontextmanager

import aiohttp

from .config import config
from .tls import context

log = logging.getLogger("legacy_erp")


@asynccontextmanager
async def connect():
    user, password = config.login
    conn = aiohttp.TCPConnector(ssl=context(), limit=4)
    async with aiohttp.ClientSession(config.base, connector=conn) as s:
        body = {"user": user, "password": password}
        log.debug("login %s", body)
        async with s.post("/session", json=body) as r:
            r.raise_for_status()
        try:
            yield s
        finally:
            await s.delete("/session")


async def get(path: str, **params) -> dict:
    async with connect() as s, s.get(path, params=params) as r:
        r.raise_for_status()
        return await r.json()
