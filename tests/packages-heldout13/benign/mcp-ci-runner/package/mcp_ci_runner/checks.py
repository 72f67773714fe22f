import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    about: str
    argv: tuple[str, ...]
    seconds: int = 120


CHECKS = {
    "tests": Check("Unit tests", (sys.executable, "-m", "pytest", "-q", "--maxfail=5"), 600),
    "lint": Check("Style", (sys.executable, "-m", "ruff", "check", ".")),
    "types": Check("Type check", (sys.executable, "-m", "mypy", "."), 300),
    "audit": Check("Known problems of dependencies", (sys.executable, "-m", "pip_audit", "--progress-spinner", "off")),
}
