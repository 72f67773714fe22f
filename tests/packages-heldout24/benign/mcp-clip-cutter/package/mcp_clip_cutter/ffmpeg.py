import asyncio
import json
import re
import shutil
from pathlib import Path

CLOCK = re.compile(r"^(?:(\d{1,2}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?)$")
AUDIO = {
    "mp3": (".mp3", ["-c:a", "libmp3lame", "-q:a", "2"]),
    "ogg": (".ogg", ["-c:a", "libvorbis", "-q:a", "5"]),
    "wav": (".wav", ["-c:a", "pcm_s16le"]),
}
SAFE = ["-nostdin", "-hide_banner", "-loglevel", "error", "-protocol_whitelist", "file"]


def seconds(text: str) -> float:
    m = CLOCK.match(text)
    if not m:
        raise ValueError("times look like 1:05 or 0:01:05.5")
    return int(m[1] or 0) * 3600 + int(m[2]) * 60 + float(m[3])


def binary(name: str) -> str:
    found = shutil.which(name)
    if not found:
        raise RuntimeError(f"{name} is not installed")
    return found


async def run(argv: list[str], limit: float = 300) -> bytes:
    p = await asyncio.create_subprocess_exec(*argv, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        out, err = await asyncio.wait_for(p.communicate(), limit)
    except asyncio.TimeoutError:
        p.kill()
        await p.wait()
        raise RuntimeError("took too long") from None
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[-400:])
    return out


async def cut(src: Path, dst: Path, start: float, end: float) -> None:
    await run([binary("ffmpeg"), *SAFE, "-ss", f"{start:.3f}", "-to", f"{end:.3f}", "-i", str(src), "-c", "copy", str(dst)])


async def audio(src: Path, dst: Path, options: list[str]) -> None:
    await run([binary("ffmpeg"), *SAFE, "-i", str(src), "-vn", *options, str(dst)])


async def probe(src: Path) -> dict:
    out = await run([binary("ffprobe"), "-v", "error", "-protocol_whitelist", "file", "-of", "json", "-show_format", "-show_streams", str(src)], 30)
    return json.loads(out)
