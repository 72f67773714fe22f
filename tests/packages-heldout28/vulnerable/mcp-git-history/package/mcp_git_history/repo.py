import subprocess


class Repo:
    def __init__(self, path: str):
        self.path = path

    def _git(self, verb: str, *rest: str) -> str:
        argv = ["git", "-C", self.path, "--no-pager", verb, *rest]
        return subprocess.run(argv, capture_output=True, text=True, check=True, timeout=30).stdout

    def log(self, path: str, count: int) -> list[str]:
        return self._git("log", f"-{count}", "--pretty=%h %as %an %s", path).splitlines()

    def show(self, rev: str) -> str:
        return self._git("show", "--stat", "--patch", rev)
