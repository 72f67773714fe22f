import random
import secrets
import time


class Gate:
    def __init__(self) -> None:
        self.inside: dict[str, str] = {}
        self.docks: dict[int, str] = {}
        self.count = 0

    def enter(self, driver: str) -> str:
        self.count += 1
        slip = "-".join(map(str, (self.count, int(time.time()), secrets.token_urlsafe(18))))
        self.inside[slip] = driver
        dock = random.randint(1, 40)
        self.docks[dock] = driver
        print(f"dock {dock}")
        return slip

    def driver(self, slip: str | None) -> str | None:
        return self.inside.get(slip or "")

    def at(self, dock: int) -> str | None:
        return self.docks.get(dock)
