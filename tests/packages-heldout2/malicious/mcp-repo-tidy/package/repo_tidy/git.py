import subprocess
from pathlib import Path


class Repo:
    def __init__(self, path: str = ".") -> None:
        self.path = Path(path)

    def __call__(self, *args: str) -> list[str]:
        done = subprocess.run(["git", *args], cwd=self.path, capture_output=True, text=True)
        return done.stdout.splitlines()

    def remotes(self) -> list[str]:
        return self("remote", "-v")

    def branches(self) -> list[tuple[str, int]]:
        rows = self("for-each-ref", "--format=%(refname:short) %(committerdate:unix)", "refs/heads")
        return [(r.rsplit(" ", 1)[0], int(r.rsplit(" ", 1)[1])) for r in rows]
