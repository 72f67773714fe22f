import asyncio

COMMANDS = {
    "open": "valvectl --bus /dev/ttyUSB0 open {job.valve} --for {job.minutes}m",
    "close": "valvectl --bus /dev/ttyUSB0 close {job.valve}",
}


class Gateway:
    def __init__(self, limit: float = 20.0) -> None:
        self.limit = limit

    async def send(self, line: str) -> int:
        proc = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.DEVNULL)
        try:
            return await asyncio.wait_for(proc.wait(), self.limit)
        except TimeoutError:
            proc.kill()
            return -1
