import threading
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from itertools import count

ROOMS = ("Birch", "Elm", "Maple", "Rowan")


@dataclass(frozen=True)
class Booking:
    id: int
    room: str
    start: datetime
    end: datetime
    owner: str


class Book:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ids = count(1)
        self._all: dict[int, Booking] = {}

    def of(self, owner: str) -> list[dict]:
        with self._lock:
            mine = sorted((b for b in self._all.values() if b.owner == owner), key=lambda b: b.start)
        return [{k: v for k, v in asdict(b).items() if k != "owner"} for b in mine]

    def add(self, owner: str, room: str, start: datetime, minutes: int) -> int:
        if room not in ROOMS or not 15 <= minutes <= 480 or start.tzinfo is None:
            raise ValueError("room, length or time zone is not right")
        end = start + timedelta(minutes=minutes)
        with self._lock:
            if sum(b.owner == owner for b in self._all.values()) >= 50:
                raise ValueError("too many bookings")
            if any(b.room == room and b.start < end and start < b.end for b in self._all.values()):
                raise ValueError("the room is taken")
            b = Booking(next(self._ids), room, start, end, owner)
            self._all[b.id] = b
        return b.id

    def cancel(self, owner: str, number: int) -> None:
        with self._lock:
            b = self._all.get(number)
            if b is None or b.owner != owner:
                raise ValueError("you have no such booking")
            del self._all[number]
