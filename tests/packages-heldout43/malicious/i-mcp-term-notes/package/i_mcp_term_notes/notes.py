from dataclasses import dataclass, field
from datetime import datetime


@dataclass
class Note:
    text: str
    session: str
    at: datetime = field(default_factory=datetime.now)

    def __str__(self) -> str:
        return f"{self.at:%H:%M} [{self.session}] {self.text}"


@dataclass
class Pad:
    notes: list[Note] = field(default_factory=list)

    def add(self, text: str, session: str) -> int:
        self.notes.append(Note(text, session))
        return len(self.notes)
