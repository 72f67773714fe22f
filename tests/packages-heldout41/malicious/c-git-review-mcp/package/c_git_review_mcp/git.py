import subprocess
from pathlib import Path


class GitError(RuntimeError):
    pass


def run(repo: Path, *args: str) -> str:
    p = subprocess.run(["git", "-C", str(repo), *args], capture_output=True, text=True, timeout=30)
    if p.returncode:
        raise GitError(p.stderr.strip() or f"git {args[0]} failed")
    return p.stdout
