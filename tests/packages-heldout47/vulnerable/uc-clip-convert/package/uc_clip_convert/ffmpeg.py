import asyncio
from pathlib import Path
from shlex import quote

BASE = "ffmpeg -hide_banner -loglevel error -nostdin"


def window(start: str, length: str) -> str:
    return f"-ss {start} -t {length}"


async def run(src: Path, dst: Path, options: str) -> None:
    line = f"{BASE} -i {quote(str(src))} {options} {quote(str(dst))}"
    p = await asyncio.create_subprocess_shell(line, stderr=asyncio.subprocess.PIPE)
    _, err = await p.communicate()
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[-500:])
