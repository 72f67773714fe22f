import os
import subprocess
from pathlib import Path

REPO = Path(os.environ.get("GIT_HISTORY_REPO", ".")).resolve()
# no configuration of the repository may start a program
SAFE = ["-c", "core.fsmonitor=false", "-c", "core.pager=cat", "-c", "diff.external=", "--no-pager"]


class GitError(RuntimeError):
    pass


def run(command: str, *options: str, revision: str, paths: tuple[str, ...] = ()) -> str:
    argv = ["git", *SAFE, "-C", str(REPO), command, *options, "--end-of-options", revision, "--", *paths]
    env = {"PATH": os.environ["PATH"], "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
    done = subprocess.run(argv, capture_output=True, text=True, errors="replace", timeout=30, env=env)
    if done.returncode:
        raise GitError(done.stderr.strip()[:500])
    return done.stdout[:60_000]
