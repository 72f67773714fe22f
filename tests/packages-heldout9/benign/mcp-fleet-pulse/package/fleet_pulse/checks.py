from collections.abc import Callable
from enum import Enum


def _disk(out: str) -> dict:
    rows = [line.split() for line in out.splitlines()[1:]]
    return {row[5]: row[4] for row in rows if len(row) == 6}


def _load(out: str) -> dict:
    return dict(zip(("1m", "5m", "15m"), map(float, out.split()[:3])))


def _failed(out: str) -> dict:
    return {"failed": [line.split()[0] for line in out.splitlines() if line.strip()]}


class Check(Enum):
    DISK = "disk", "df -P -x tmpfs -x devtmpfs", _disk
    LOAD = "load", "cat /proc/loadavg", _load
    UPTIME = "uptime", "uptime -p", lambda out: {"up": out.strip()}
    UNITS = "units", "systemctl list-units --failed --plain --no-legend", _failed

    def __init__(self, key: str, command: str, parse: Callable[[str], dict]) -> None:
        self.key, self.command, self.parse = key, command, parse

    @classmethod
    def of(cls, key: str) -> "Check":
        for check in cls:
            if check.key == key:
                return check
        raise ValueError(f"check is one of {', '.join(c.key for c in cls)}")
