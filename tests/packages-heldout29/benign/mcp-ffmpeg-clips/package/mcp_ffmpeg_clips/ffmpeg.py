import asyncio
import json
import shutil
from asyncio.subprocess import DEVNULL, PIPE

_COMMON = ["-nostdin", "-hide_banner", "-loglevel", "error", "-protocol_whitelist", "file"]
_slots = asyncio.Semaphore(2)


async def _exec(tool: str, args: list[str], timeout: float) -> bytes:
    exe = shutil.which(tool)
    if exe is None:
        raise RuntimeError(f"{tool} is not installed")
    async with _slots:
        p = await asyncio.create_subprocess_exec(exe, *args, stdin=DEVNULL, stdout=PIPE, stderr=PIPE)
        try:
            out, err = await asyncio.wait_for(p.communicate(), timeout)
        except asyncio.TimeoutError:
            p.kill()
            raise
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[-400:])
    return out


async def run(args: list[str]) -> None:
    await _exec("ffmpeg", [*_COMMON, *args], 600)


async def probe(path) -> dict:
    args = ["-v", "error", "-protocol_whitelist", "file", "-of", "json", "-show_format", "-show_streams", str(path)]
    d = json.loads(await _exec("ffprobe", args, 30))
    return {"seconds": d["format"].get("duration"), "streams": [s["codec_name"] for s in d["streams"]]}
