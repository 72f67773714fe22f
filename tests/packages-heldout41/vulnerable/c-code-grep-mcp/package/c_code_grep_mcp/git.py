import subprocess
from pathlib import Path


class GitError(RuntimeError):
    pass


class Git:
    def __init__(self, repo: Path):
        self.repo = repo

    def _run(self, *args: str, ok: tuple[int, ...] = (0,)) -> str:
        p = subprocess.run(["git", *args], cwd=self.repo, capture_output=True, text=True, timeout=20)
        if p.returncode not in ok:
            raise GitError(p.stderr.strip())
        return p.stdout[:50_000]

    def grep(self, pattern: str, path: str) -> str:
        return self._run("grep", "-n", "-I", pattern, "--", path, ok=(0, 1))

    def show(self, revision: str, path: str) -> str:
        return self._run("show", "--end-of-options", f"{revision}:{path}")

    def blame(self, path: str) -> str:
        return self._run("blame", "--date=short", "--", path)
