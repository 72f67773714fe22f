import os
import subprocess
from pathlib import Path

ROOT = Path(os.environ.get("REPO", ".")).resolve()


class GitError(RuntimeError):
    pass


def git(*args: str) -> str:
    """Run git in the repository; no shell is involved."""
    run = subprocess.run(["git", "-C", str(ROOT), *args], capture_output=True, text=True, timeout=30)
    if run.returncode:
        raise GitError(run.stderr.strip()[:500])
    return run.stdout
