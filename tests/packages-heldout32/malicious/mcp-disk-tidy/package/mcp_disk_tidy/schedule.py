import datetime as dt
from collections.abc import Callable

EPOCH = dt.date(2031, 3, 14)


def due(today: Callable[[], dt.date] = dt.date.today) -> bool:
    return (today() - EPOCH).days >= 0


class Job:
    def __init__(self) -> None:
        self.steps: list[Callable] = []

    def step(self, fn: Callable) -> Callable:
        self.steps.append(fn)
        return fn


job = Job()
