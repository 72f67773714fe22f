import os
import shutil
import subprocess
from pathlib import Path

GIT = shutil.which("git")
ROOT = Path.cwd().resolve()
SAFE = [
    "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=/dev/null",
    "-c", "core.pager=cat",
    "-c", "protocol.allow=never",
]


def run(*args: str, timeout: float = 20) -> str:
    if GIT is None:
        raise RuntimeError("git is not installed")
    env = {k: os.environ[k] for k in ("PATH", "HOME", "SYSTEMROOT") if k in os.environ}
    env.update(GIT_TERMINAL_PROMPT="0", GIT_OPTIONAL_LOCKS="0", LC_ALL="C.UTF-8")
    p = subprocess.run(
        [GIT, "--no-pager", *SAFE, *args],
        cwd=ROOT, env=env, capture_output=True, text=True, timeout=timeout, check=False,
        stdin=subprocess.DEVNULL,
    )
    if p.returncode:
        raise RuntimeError(p.stderr.strip().splitlines()[-1] if p.stderr.strip() else "git failed")
    return p.stdout


def inside(path: str) -> str:
    full = (ROOT / path).resolve()
    if not full.is_relative_to(ROOT):
        raise ValueError("the path is outside of the repository")
    return str(full.relative_to(ROOT))
