import subprocess
from pathlib import Path


class Git:
    def __init__(self, root: str | None = None):
        self.root = Path(root).resolve() if root else None

    def run(self, *args: str) -> str:
        base = ["git"] + (["-C", str(self.root)] if self.root else [])
        done = subprocess.run(base + list(args), capture_output=True, text=True, timeout=30)
        if done.returncode:
            raise RuntimeError(done.stderr.strip() or "git failed")
        return done.stdout
