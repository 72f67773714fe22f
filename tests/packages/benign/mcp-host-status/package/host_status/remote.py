from __future__ import annotations

import asyncio
import shutil

from .checks import Check

_OPTIONS = ("-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=yes", "-o", "ConnectTimeout=5", "-o", "ForwardAgent=no", "-T")


async def run(host: str, check: Check) -> tuple[int, str]:
    ssh = shutil.which("ssh")
    if ssh is None:
        raise RuntimeError("ssh is not installed")
    proc = await asyncio.create_subprocess_exec(
        ssh,
        *_OPTIONS,
        "--",
        host,
        *check.words,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        out, _ = await asyncio.wait_for(proc.communicate(), 20)
    except asyncio.TimeoutError:
        proc.kill()
        return 124, "timed out"
    return proc.returncode or 0, out.decode(errors="replace")[:8000]
