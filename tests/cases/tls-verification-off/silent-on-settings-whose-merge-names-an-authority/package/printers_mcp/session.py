import os

import aiohttp
import ssl

USUAL = {"timeout": 20}
TRUSTED = {"ssl": ssl.create_default_context(cafile=os.environ.get("PRINTER_CA"))}


class Printers:
    def __init__(self, address, **more):
        self.address = address
        self.more = USUAL | more | TRUSTED

    async def jobs(self, stack):
        http = await stack.enter_async_context(aiohttp.ClientSession())
        answer = await http.get(f"https://{self.address}/jobs", **self.more)
        return await answer.json()
