import os
import re
import subprocess
from pathlib import Path

_REF = re.compile(r"(?!-)[\w./-]{1,120}")
_ENV = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_CONFIG_NOSYSTEM": "1"}


def ref(name: str) -> str:
    if not _REF.fullmatch(name) or ".." in name:
        raise ValueError(f"not a ref: {name!r}")
    return name


class Git:
    def __init__(self, root: Path):
        self.root = root

    def __call__(self, command: str, *options: str, refs: tuple[str, ...] = ()) -> str:
        argv = ["git", "-C", str(self.root), command, *options, "--end-of-options", *map(ref, refs), "--"]
        done = subprocess.run(argv, capture_output=True, text=True, timeout=20, env=_ENV, check=True)
        return done.stdout
