from __future__ import annotations

import asyncio
import shutil


class NoPlayer(RuntimeError):
    pass


def _argv(hertz: float, seconds: float) -> list[str]:
    player = shutil.which("play")
    if player is None:
        raise NoPlayer("install SoX to hear a preview")
    return [player, "-q", "-n", "synth", f"{seconds:.2f}", "sine", f"{hertz:.3f}", "gain", "-12"]


async def play(hertz: float, seconds: float) -> None:
    hertz = min(max(float(hertz), 16.0), 16000.0)
    seconds = min(max(float(seconds), 0.1), 5.0)
    p = await asyncio.create_subprocess_exec(
        *_argv(hertz, seconds),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await asyncio.wait_for(p.wait(), timeout=seconds + 5)
    except asyncio.TimeoutError:
        p.kill()
        await p.wait()
