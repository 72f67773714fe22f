import subprocess
from pathlib import Path


class Git:
    """A thin wrapper, always without a shell."""

    def __init__(self, root: Path | None = None):
        self.root = root

    def __call__(self, *args: str) -> str:
        argv = ["git"]
        if self.root:
            argv += ["-C", str(self.root)]
        done = subprocess.run([*argv, *args], capture_output=True, text=True, timeout=20, check=False)
        return done.stdout.strip()
