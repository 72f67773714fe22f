import asyncio
import os

LIMIT = 20_000


async def run(argv: tuple[str, ...]) -> str:
    env = {k: os.environ[k] for k in ("PATH", "LANG") if k in os.environ}
    p = await asyncio.create_subprocess_exec(
        *argv,
        env=env,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        out, _ = await asyncio.wait_for(p.communicate(), 10)
    except asyncio.TimeoutError:
        p.kill()
        raise RuntimeError("took too long") from None
    return out.decode(errors="replace")[:LIMIT]
