from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(os.environ.get("VIDEO_ROOT", "videos")).resolve()
SUFFIXES = {".mp4", ".mkv", ".webm", ".mov"}


def locate(name: str) -> Path:
    p = (ROOT / name).resolve(strict=True)
    if not p.is_relative_to(ROOT) or p.suffix.lower() not in SUFFIXES:
        raise ValueError("not a video of the folder")
    return p


def _run(tool: str, *args: str) -> bytes:
    exe = shutil.which(tool)
    if exe is None:
        raise RuntimeError(f"{tool} is not installed")
    env = {"PATH": os.defpath, "LC_ALL": "C"}
    return subprocess.run([exe, *args], capture_output=True, check=True, timeout=30, env=env, shell=False).stdout


def facts(path: Path) -> dict:
    out = _run("ffprobe", "-v", "error", "-print_format", "json", "-show_format", "-show_streams", f"file:{path}")
    return json.loads(out)


def frame(path: Path, second: float) -> bytes:
    return _run(
        "ffmpeg", "-nostdin", "-v", "error", "-ss", f"{second:.3f}", "-i", f"file:{path}",
        "-frames:v", "1", "-f", "image2pipe", "-c:v", "png", "pipe:1",
    )
