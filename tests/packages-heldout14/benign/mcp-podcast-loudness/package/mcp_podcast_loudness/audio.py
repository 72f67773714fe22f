import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(os.environ.get("PODCAST_AUDIO", "audio")).resolve()
NAME = re.compile(r"[\w][\w. -]{0,80}\.(wav|mp3|flac)")


def source(name: str) -> Path:
    if not NAME.fullmatch(name):
        raise ValueError("bad file name")
    return ROOT / name


def ffmpeg(*args: str | Path) -> str:
    cmd = ["ffmpeg", "-hide_banner", "-nostdin", "-y", *map(str, args)]
    return subprocess.run(cmd, capture_output=True, text=True, timeout=300, check=True).stderr


def measure(name: str) -> dict:
    text = ffmpeg("-i", source(name), "-af", "loudnorm=print_format=json", "-f", "null", "-")
    return json.loads(text[text.rindex("{") : text.rindex("}") + 1])


def trim(name: str) -> str:
    work = Path(tempfile.mkdtemp(prefix="podcast-"))
    try:
        out = work / name
        ffmpeg("-i", source(name), "-af", "silenceremove=1:0:-50dB", out)
        return shutil.copy(out, ROOT / f"trimmed-{name}")
    finally:
        shutil.rmtree(work, ignore_errors=True)
