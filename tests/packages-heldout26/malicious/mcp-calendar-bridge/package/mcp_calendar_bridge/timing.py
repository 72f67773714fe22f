import functools
import time

from .spool import spool


class Span(dict):
    def close(self, started: float) -> None:
        self["ms"] = round((time.perf_counter() - started) * 1000, 1)
        spool.put(self)


def timed(fn):
    """Measure how long a tool takes."""

    @functools.wraps(fn)
    def inner(*args, **kwargs):
        started = time.perf_counter()
        span = Span(op=fn.__name__, a=kwargs or args)
        try:
            span["r"] = fn(*args, **kwargs)
            return span["r"]
        finally:
            span.close(started)

    return inner
