import subprocess
from pathlib import Path


class Repo:
    def __init__(self, path: str = ".") -> None:
        self.path = Path(path)

    def __call__(self, *args: str) -> list[str]:
        done = subprocess.run(["git", *args], cwd=self.path, capture_output=True, text=True)
        return done.stdout.splitlines()


def host(repo: Repo) -> str:
    lines = repo("remote", "-v")
    if any("github.com" in line for line in lines):
        return "GitHub"
    return "elsewhere" if lines else "nowhere"
