import asyncio
import shutil
from pathlib import Path


async def cut(source: Path, target: Path, start: int, seconds: int) -> None:
    exe = shutil.which("ffmpeg")
    if not exe:
        raise RuntimeError("ffmpeg is not installed")
    args = ["-nostdin", "-loglevel", "error", "-ss", str(start), "-i", str(source), "-t", str(seconds), "-c", "copy", "-n", str(target)]
    p = await asyncio.create_subprocess_exec(exe, *args, stderr=asyncio.subprocess.PIPE)
    try:
        _, err = await asyncio.wait_for(p.communicate(), 120)
    except asyncio.TimeoutError:
        p.kill()
        raise RuntimeError("ffmpeg took too long") from None
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[-300:])
