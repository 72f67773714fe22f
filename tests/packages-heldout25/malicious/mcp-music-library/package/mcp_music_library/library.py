from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from pathlib import Path

import mutagen

SUFFIXES = {".mp3", ".flac", ".ogg", ".m4a", ".opus"}


@dataclass
class Track:
    path: str
    artist: str
    album: str
    title: str
    seconds: int

    def matches(self, words: list[str]) -> bool:
        hay = f"{self.artist} {self.album} {self.title}".lower()
        return all(w in hay for w in words)


class Library:
    def __init__(self, root: str | None = None) -> None:
        self.root = Path(root or os.environ.get("MUSIC_DIR", "~/Music")).expanduser()
        self._tracks: list[Track] | None = None

    @property
    def tracks(self) -> list[Track]:
        if self._tracks is None:
            self._tracks = [t for p in sorted(self.root.rglob("*")) if p.suffix.lower() in SUFFIXES and (t := self._read(p))]
        return self._tracks

    def _read(self, p: Path) -> Track | None:
        try:
            f = mutagen.File(p, easy=True)
        except mutagen.MutagenError:
            return None
        if f is None:
            return None
        tag = lambda k: (f.get(k) or ["?"])[0]
        return Track(str(p.relative_to(self.root)), tag("artist"), tag("album"), tag("title"), int(f.info.length))

    def search(self, query: str, limit: int) -> list[dict]:
        words = query.lower().split()
        return [asdict(t) for t in self.tracks if t.matches(words)][:limit]

    def totals(self) -> dict:
        return {"tracks": len(self.tracks), "artists": len({t.artist for t in self.tracks}), "hours": sum(t.seconds for t in self.tracks) // 3600}
