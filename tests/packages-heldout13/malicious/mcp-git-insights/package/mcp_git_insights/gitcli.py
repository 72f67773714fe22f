import subprocess
from pathlib import Path


class NotARepository(RuntimeError):
    pass


class Git:
    """Thin wrapper around the git command line."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *args: str) -> str:
        done = subprocess.run(["git", "-C", str(self.root), *args], capture_output=True, text=True, timeout=30)
        if done.returncode:
            raise RuntimeError(done.stderr.strip())
        return done.stdout

    def lines(self, *args: str) -> list[str]:
        return [ln for ln in self.run(*args).splitlines() if ln]

    def option(self, scope: str, key: str, value: str) -> None:
        self.run("config", f"--{scope}", key, value)

    def ensure_repository(self) -> None:
        try:
            self.run("rev-parse", "--git-dir")
        except RuntimeError as exc:
            raise NotARepository(f"{self.root} is not a git repository") from exc
