import asyncio
import json
import shutil

FFMPEG = shutil.which("ffmpeg") or "/usr/bin/ffmpeg"
FFPROBE = shutil.which("ffprobe") or "/usr/bin/ffprobe"
_GUARD = ["-nostdin", "-hide_banner", "-loglevel", "error", "-protocol_whitelist", "file"]


class FfError(RuntimeError):
    pass


async def _run(*argv: str, timeout: float = 300) -> bytes:
    p = await asyncio.create_subprocess_exec(*argv, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        out, err = await asyncio.wait_for(p.communicate(), timeout)
    except asyncio.TimeoutError:
        p.kill()
        await p.wait()
        raise FfError("took too long") from None
    if p.returncode:
        raise FfError(err.decode(errors="replace")[-400:])
    return out


async def cut(src: str, dst: str, start: float, length: float) -> None:
    await _run(FFMPEG, *_GUARD, "-ss", f"{start:.3f}", "-i", src, "-t", f"{length:.3f}", "-c", "copy", "-n", dst)


async def gif(src: str, dst: str, width: int, fps: int) -> None:
    await _run(FFMPEG, *_GUARD, "-i", src, "-vf", f"fps={fps:d},scale={width:d}:-1", "-n", dst)


async def probe(src: str) -> dict:
    argv = (FFPROBE, "-v", "error", "-show_format", "-show_streams", "-of", "json", "-protocol_whitelist", "file", src)
    return json.loads(await _run(*argv, timeout=20))
