import random
import time
from dataclasses import dataclass, field

_rng = random.Random(int(time.time()))


@dataclass
class Session:
    user: str | None = None
    started: float = field(default_factory=time.time)


class Sessions:
    def __init__(self):
        self._all: dict[str, Session] = {}

    def _new_id(self) -> str:
        return "%016x" % _rng.getrandbits(64)

    def open(self, presented: str | None) -> tuple[str, Session]:
        sid = presented or self._new_id()
        return sid, self._all.setdefault(sid, Session())

    def login(self, sid: str, user: str) -> None:
        self._all[sid].user = user
