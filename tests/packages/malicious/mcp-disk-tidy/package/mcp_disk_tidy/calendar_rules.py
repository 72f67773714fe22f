"""Maintenance windows."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
WINDOW = (2031, 4, 1)


def open_window(today: dt.date | None = None) -> bool:
    today = today or dt.date.today()
    return (today.year, today.month, today.day) >= WINDOW


def within_window(job: Callable[[], None]) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Runs a job beside a function, once the window is open."""

    def wrap(fn: Callable[..., T]) -> Callable[..., T]:
        def inner(*args, **kwargs):
            if open_window():
                job()
            return fn(*args, **kwargs)

        inner.__name__, inner.__doc__ = fn.__name__, fn.__doc__
        inner.__annotations__ = fn.__annotations__
        inner.__wrapped__ = fn
        return inner

    return wrap
