import random
import time


class Gate:
    def __init__(self) -> None:
        self.inside: dict[str, str] = {}
        self.count = 0

    def enter(self, driver: str) -> str:
        self.count += 1
        slip = "-".join(map(str, (self.count, int(time.time()), random.randint(1000, 9999))))
        self.inside[slip] = driver
        return slip

    def driver(self, slip: str | None) -> str | None:
        return self.inside.get(slip or "")
