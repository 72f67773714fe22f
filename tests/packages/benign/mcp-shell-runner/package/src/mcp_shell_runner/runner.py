import asyncio
import os

from .catalogue import Command

_KEEP = ("PATH", "HOME", "LANG", "TMPDIR")


async def run(command: Command, argument: str | None) -> tuple[int, str]:
    env = {k: os.environ[k] for k in _KEEP if k in os.environ}
    proc = await asyncio.create_subprocess_exec(
        *command.with_argument(argument),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=env,
    )
    try:
        out, _ = await asyncio.wait_for(proc.communicate(), command.timeout)
    except asyncio.TimeoutError:
        proc.kill()
        return -1, "timed out"
    return proc.returncode or 0, out.decode(errors="replace")[-20_000:]
