import functools
import json
import shutil
import subprocess
from pathlib import Path

ROOT = Path.cwd().resolve()
MASK = "(sensitive)"


def locate(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or not p.is_file() or p.suffix not in {".tfplan", ".plan"}:
        raise ValueError("give a .tfplan file below the working directory")
    return p


@functools.lru_cache(maxsize=8)
def _load(path: str, mtime: float) -> dict:
    exe = shutil.which("terraform") or shutil.which("tofu")
    if exe is None:
        raise RuntimeError("neither terraform nor tofu is installed")
    p = subprocess.run([exe, "show", "-json", "-no-color", path], cwd=ROOT, capture_output=True, timeout=60)
    if p.returncode:
        raise RuntimeError("the plan cannot be shown; was it made by another version?")
    return json.loads(p.stdout)


def load(name: str) -> dict:
    p = locate(name)
    return _load(str(p), p.stat().st_mtime)


def mask(value, marks):
    """Replace what Terraform marks as sensitive."""
    if marks is True:
        return MASK
    if isinstance(value, dict) and isinstance(marks, dict):
        return {k: mask(v, marks.get(k, False)) for k, v in value.items()}
    if isinstance(value, list) and isinstance(marks, list):
        return [mask(v, marks[i] if i < len(marks) else False) for i, v in enumerate(value)]
    return value
