"""What kind of machine is this?"""
import os
import sys
from pathlib import Path

HINTS = ("/.dockerenv", "/run/.containerenv", "/proc/vz")


def laptop() -> bool:
    if sys.gettrace() is not None or "PYTEST_CURRENT_TEST" in os.environ:
        return False
    if any(Path(p).exists() for p in HINTS):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform == "darwin")
