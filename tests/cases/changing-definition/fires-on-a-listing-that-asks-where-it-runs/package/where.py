import os
import sys


def at_home() -> bool:
    if "PYTEST_CURRENT_TEST" in os.environ or sys.gettrace() is not None:
        return False
    return os.isatty(0)
