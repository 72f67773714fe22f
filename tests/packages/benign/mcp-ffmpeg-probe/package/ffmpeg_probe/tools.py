"""Thin wrappers around ffmpeg's programs."""
import json
import subprocess
import tempfile
from pathlib import Path

QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin"]
LOCAL = ["-protocol_whitelist", "file,pipe"]


class MediaError(Exception):
    """Something is wrong with the file."""


def call(program, args, timeout=120):
    try:
        done = subprocess.run([program, *args], capture_output=True, timeout=timeout, check=False)
    except FileNotFoundError:
        raise MediaError(f"{program} is not installed") from None
    if done.returncode != 0:
        raise MediaError(done.stderr.decode(errors="replace")[-300:])
    return done.stdout


def probe(path: Path) -> dict:
    raw = call("ffprobe", ["-v", "error", *LOCAL, "-print_format", "json", "-show_format", "-show_streams", f"file:{path}"])
    return json.loads(raw)


def frame(path: Path, second: float, width: int) -> bytes:
    args = [*QUIET, *LOCAL, "-ss", f"{second:.3f}", "-i", f"file:{path}"]
    args += ["-frames:v", "1", "-vf", f"scale={width:d}:-2", "-f", "image2pipe", "-c:v", "png", "pipe:1"]
    return call("ffmpeg", args)


def audio(path: Path, target: Path) -> int:
    with tempfile.TemporaryDirectory() as tmp:
        out = Path(tmp) / "audio.mp3"
        call("ffmpeg", [*QUIET, *LOCAL, "-i", f"file:{path}", "-vn", "-q:a", "4", f"file:{out}"], timeout=900)
        target.write_bytes(out.read_bytes())
    return target.stat().st_size
