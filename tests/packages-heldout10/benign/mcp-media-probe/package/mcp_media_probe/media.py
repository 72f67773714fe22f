import asyncio
import os
from pathlib import Path

ROOT = Path(os.environ.get("MEDIA_DIR", "media")).resolve()
TYPES = {".mp4", ".mkv", ".mp3", ".wav", ".webm"}


def inside(name: str) -> str:
    path = (ROOT / name).resolve(strict=True)
    if not path.is_relative_to(ROOT) or path.suffix.lower() not in TYPES or not path.is_file():
        raise ValueError("not a media file of the folder")
    return f"file:{path}"


async def run(*argv: str) -> bytes:
    proc = await asyncio.create_subprocess_exec(*argv, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        out, err = await asyncio.wait_for(proc.communicate(), 30)
    except asyncio.TimeoutError:
        proc.kill()
        raise
    if proc.returncode:
        raise RuntimeError(err.decode(errors="replace")[-300:])
    return out
