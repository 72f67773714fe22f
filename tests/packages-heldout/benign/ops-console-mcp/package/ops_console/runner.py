import asyncio
import os

from .commands import COMMANDS, vector

ENV = {"PATH": os.defpath, "LC_ALL": "C.UTF-8"}
CUT = 20_000


async def run(name, argument=None):
    argv = vector(name, argument)
    proc = await asyncio.create_subprocess_exec(
        *argv,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=ENV,
    )
    try:
        out, _ = await asyncio.wait_for(proc.communicate(), COMMANDS[name].limit)
    except TimeoutError:
        proc.kill()
        return "took too long"
    return out.decode("utf-8", "replace")[:CUT]
