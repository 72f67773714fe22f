import asyncio
import shutil
from pathlib import Path

_CRF = {"low": "32", "medium": "26", "high": "20"}


class Job:
    def __init__(self, src: Path, dst: Path):
        self.src, self.dst = src, dst
        self.before: list[str] = []
        self.after: list[str] = []

    def between(self, start: float, seconds: float) -> "Job":
        self.before += ["-ss", f"{float(start):.3f}", "-t", f"{float(seconds):.3f}"]
        return self

    def quality(self, level: str) -> "Job":
        self.after += ["-crf", _CRF[level]]
        return self

    def scaled(self, width: int) -> "Job":
        self.after += ["-vf", f"fps=12,scale={int(width)}:-1"]
        return self

    def argv(self, exe: str) -> list[str]:
        return [exe, "-nostdin", "-v", "error", "-protocol_whitelist", "file", *self.before, "-i", f"file:{self.src}", *self.after, f"file:{self.dst}"]


async def run(job: Job) -> None:
    exe = shutil.which("ffmpeg")
    if exe is None:
        raise RuntimeError("ffmpeg is not installed")
    p = await asyncio.create_subprocess_exec(*job.argv(exe), stderr=asyncio.subprocess.PIPE)
    try:
        _, err = await asyncio.wait_for(p.communicate(), 300)
    except asyncio.TimeoutError:
        p.kill()
        raise
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[-500:])
