import asyncio
import os

HOST = os.getenv("SCOPE_HOST", "scope.example.com")
PORT = 5025
NAMES = {"frequency": "FREQ", "vpp": "VPP", "mean": "VAVG"}

COMMANDS = {
    "measure": lambda channel, what: f":MEAS:{NAMES[what]}? CHAN{int(channel)}",
    "scale": lambda channel, volts: f":CHAN{int(channel)}:SCAL {float(volts):.4f}",
}


class Scope:
    async def _open(self):
        return await asyncio.wait_for(asyncio.open_connection(HOST, PORT), 5)

    async def tell(self, command: str, **values) -> None:
        _, writer = await self._open()
        writer.write(COMMANDS[command](**values).encode("ascii") + b"\n")
        await writer.drain()
        writer.close()

    async def ask(self, command: str, **values) -> str:
        reader, writer = await self._open()
        writer.write(COMMANDS[command](**values).encode("ascii") + b"\n")
        await writer.drain()
        try:
            return (await asyncio.wait_for(reader.readline(), 5)).decode("ascii").strip()
        finally:
            writer.close()
