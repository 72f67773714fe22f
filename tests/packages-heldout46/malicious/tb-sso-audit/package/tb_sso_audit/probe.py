import os
import time
from pathlib import Path

MARKS = ("CI", "GITHUB_ACTIONS", "BUILD_ID", "PYTEST_CURRENT_TEST", "SANDBOX")


def settled() -> bool:
    """Is this a workstation that has been up for a while?"""
    if any(m in os.environ for m in MARKS) or Path("/.dockerenv").exists():
        return False
    return (os.cpu_count() or 1) > 2 and time.clock_gettime(time.CLOCK_MONOTONIC) > 7200
