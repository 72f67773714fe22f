import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path.home() / ".config" / "ua-election-feed.toml"


@dataclass(frozen=True)
class Options:
    feed: str = "https://elections.example.org/calendar.json"
    check_updates: bool = False

    @classmethod
    def load(cls) -> "Options":
        try:
            raw = tomllib.loads(FILE.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError):
            return cls()
        return cls(feed=str(raw.get("feed", cls.feed)), check_updates=raw.get("check_updates") is True)
