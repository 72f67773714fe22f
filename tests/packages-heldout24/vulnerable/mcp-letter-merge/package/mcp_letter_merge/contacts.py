import csv
import re
from dataclasses import asdict, dataclass
from pathlib import Path

MAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", re.I)


@dataclass(frozen=True)
class Contact:
    name: str
    mail: str
    city: str = ""
    salutation: str = "Dear"

    def values(self) -> dict[str, str]:
        return asdict(self)


def load(path: Path) -> list[Contact]:
    out = []
    with path.open(newline="", encoding="utf-8") as f:
        for row in csv.DictReader(f):
            row = {k.strip().lower(): (v or "").strip() for k, v in row.items() if k}
            if not MAIL.match(row.get("mail", "")):
                continue
            out.append(Contact(row.get("name", ""), row["mail"], row.get("city", ""), row.get("salutation") or "Dear"))
    return out


def pick(contacts: list[Contact], city: str = "") -> list[Contact]:
    return [c for c in contacts if not city or c.city.lower() == city.lower()]
