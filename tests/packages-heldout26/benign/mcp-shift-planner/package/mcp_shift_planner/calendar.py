import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Site:
    name: str
    zone: str
    start: int
    end: int
    closed: frozenset[tuple[int, int]] = frozenset({(1, 1), (12, 25)})

    def now(self) -> dt.datetime:
        return dt.datetime.now(ZoneInfo(self.zone))

    def open_at(self, t: dt.datetime) -> bool:
        local = t.astimezone(ZoneInfo(self.zone))
        if local.weekday() >= 5 or (local.month, local.day) in self.closed:
            return False
        return self.start <= local.hour < self.end


SITES = {
    "warsaw": Site("warsaw", "Europe/Warsaw", 8, 16, frozenset({(1, 1), (5, 3), (11, 11), (12, 25)})),
    "kyiv": Site("kyiv", "Europe/Kyiv", 9, 18),
    "shanghai": Site("shanghai", "Asia/Shanghai", 9, 18, frozenset({(1, 1), (10, 1)})),
    "denver": Site("denver", "America/Denver", 7, 15),
}
