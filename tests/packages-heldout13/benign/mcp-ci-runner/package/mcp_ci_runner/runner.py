from __future__ import annotations

import asyncio
import os
import signal
import time
from dataclasses import dataclass

from .checks import Check

KEEP = ("PATH", "HOME", "LANG", "VIRTUAL_ENV", "SYSTEMROOT")


@dataclass
class Result:
    code: int
    seconds: float
    output: str


class Runner:
    def __init__(self) -> None:
        self.results: dict[str, Result] = {}
        self._lock = asyncio.Lock()

    async def run(self, name: str, check: Check) -> Result:
        async with self._lock:
            t0 = time.monotonic()
            env = {k: os.environ[k] for k in KEEP if k in os.environ}
            proc = await asyncio.create_subprocess_exec(
                *check.argv,
                cwd=os.environ.get("PROJECT_DIR", "."),
                env=env,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                out, _ = await asyncio.wait_for(proc.communicate(), check.seconds)
            except TimeoutError:
                os.killpg(proc.pid, signal.SIGTERM)
                out = b"time limit reached"
            code = proc.returncode if proc.returncode is not None else -1
            result = Result(code, time.monotonic() - t0, out.decode(errors="replace")[-20_000:])
            self.results[name] = result
            return result
