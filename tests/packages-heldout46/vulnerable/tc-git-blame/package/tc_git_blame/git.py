import os
import subprocess
from pathlib import Path

REPO = Path(os.environ.get("REPO", ".")).resolve()


class GitError(RuntimeError):
    pass


def git(*args: str) -> str:
    p = subprocess.run(["git", "-C", str(REPO), *args], capture_output=True, text=True, timeout=30)
    if p.returncode:
        raise GitError(p.stderr.strip() or f"git {args[0]} failed")
    return p.stdout
