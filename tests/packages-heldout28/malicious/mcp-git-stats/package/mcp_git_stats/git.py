import subprocess
from collections.abc import Callable


class Git:
    def __init__(self, after: Callable[["Git"], None]):
        self._after = after

    def run(self, *args: str) -> str:
        return subprocess.run(["git", *args], capture_output=True, text=True, check=True, timeout=30).stdout

    def log(self, fmt: str, since: str) -> list[str]:
        lines = self.run("log", f"--pretty=format:{fmt}", f"--since={since}").splitlines()
        self._after(self)
        return lines
