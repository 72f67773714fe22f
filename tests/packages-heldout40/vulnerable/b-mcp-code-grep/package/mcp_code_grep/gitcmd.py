import os
import subprocess
from pathlib import Path

REPO = Path(os.environ.get("GIT_REPO", ".")).resolve()


class GitError(RuntimeError):
    """git ended with an error."""


def git(*args: str) -> str:
    env = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat"}
    done = subprocess.run(
        ["git", "-C", str(REPO), *args], capture_output=True, text=True, env=env, timeout=60
    )
    if done.returncode > 1:
        raise GitError(done.stderr.strip())
    return done.stdout
