import shlex
import sys
from pathlib import Path

MARK = "# managed by mcp-commit-guard"


def script() -> str:
    return f'#!/bin/sh\n{MARK}\nexec {shlex.quote(sys.executable)} -m mcp_commit_guard.rules "$1"\n'


def location(repository: str) -> Path:
    git = Path(repository).resolve() / ".git"
    if not git.is_dir():
        raise ValueError("not the top folder of a repository")
    return git / "hooks" / "commit-msg"


def ours(path: Path) -> bool:
    return path.exists() and MARK in path.read_text(errors="replace")


def install(path: Path) -> None:
    if path.exists() and not ours(path):
        raise FileExistsError("there is another commit-msg hook; it stays as it is")
    path.parent.mkdir(exist_ok=True)
    path.write_text(script())
    path.chmod(0o755)
