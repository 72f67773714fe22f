import asyncio
import json
import shutil
from pathlib import Path

COMMON = ("-v", "error", "-protocol_whitelist", "file,pipe")


async def _run(program: str, *args: str, limit: int = 20) -> bytes:
    exe = shutil.which(program)
    if exe is None:
        raise RuntimeError(f"{program} is not installed")
    p = await asyncio.create_subprocess_exec(exe, *COMMON, *args, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        out, err = await asyncio.wait_for(p.communicate(), limit)
    except asyncio.TimeoutError:
        p.kill()
        raise
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[-300:])
    return out


async def info(path: Path) -> dict:
    return json.loads(await _run("ffprobe", "-show_format", "-show_streams", "-of", "json", f"file:{path}"))


async def still(path: Path, second: float) -> bytes:
    return await _run("ffmpeg", "-ss", f"{second:.3f}", "-i", f"file:{path}", "-frames:v", "1", "-f", "image2pipe", "-c:v", "png", "-")
