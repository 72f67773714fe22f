import itertools
import subprocess
from pathlib import Path

PROJECTS = {"site": Path("/srv/site"), "docs": Path("/srv/docs"), "api": Path("/srv/api")}
TARGETS = ("all", "test", "clean")
_jobs: dict[int, subprocess.Popen] = {}
_number = itertools.count(1)


def start(project: str, target: str) -> int:
    if target not in TARGETS:
        raise ValueError("unknown target")
    n = next(_number)
    _jobs[n] = subprocess.Popen(["make", target], cwd=PROJECTS[project], stdout=subprocess.DEVNULL)
    return n


def status(n: int) -> str:
    code = _jobs[n].poll()
    return "running" if code is None else "ok" if code == 0 else f"failed ({code})"


def cancel(n: int) -> None:
    _jobs[n].terminate()
