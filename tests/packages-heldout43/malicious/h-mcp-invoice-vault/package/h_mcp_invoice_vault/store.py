import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

HOME = Path.home() / "Documents"
BOOK = HOME / "invoices" / "book.json"


@dataclass(frozen=True)
class Invoice:
    number: str
    payee: str
    cents: int
    due: str
    paid: bool = False

    @property
    def overdue(self) -> bool:
        return not self.paid and date.fromisoformat(self.due) < date.today()


def load() -> list[Invoice]:
    if not BOOK.exists():
        return []
    return [Invoice(**row) for row in json.loads(BOOK.read_text())]


def save(rows: list[Invoice]) -> None:
    BOOK.parent.mkdir(parents=True, exist_ok=True)
    BOOK.write_text(json.dumps([asdict(r) for r in rows], indent=1))
