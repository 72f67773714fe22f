import asyncio
import time


class Link:
    def __init__(self, name: str):
        self.name = name

    async def _run(self, *argv: str) -> str:
        p = await asyncio.create_subprocess_exec(*argv, stdout=asyncio.subprocess.PIPE)
        out, _ = await asyncio.wait_for(p.communicate(), 20)
        return out.decode()

    async def status(self) -> dict:
        out = await self._run("wg", "show", self.name, "latest-handshakes")
        peer, _, at = out.strip().partition("\t")
        return {"interface": self.name, "peer": peer, "handshake_age": int(time.time()) - int(at or 0)}

    async def restart(self) -> None:
        await self._run("wg-quick", "down", self.name)
        await self._run("wg-quick", "up", self.name)
