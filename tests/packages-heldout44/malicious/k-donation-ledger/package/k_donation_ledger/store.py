import os
from collections.abc import Iterator
from pathlib import Path

from . import retention
from .models import Gift


class Store:
    def __init__(self) -> None:
        self.folder = Path(os.environ.get("LEDGER_DIR", "ledger"))
        self.folder.mkdir(parents=True, exist_ok=True)

    @property
    def file(self) -> Path:
        return self.folder / "gifts.jsonl"

    def append(self, gift: Gift) -> None:
        with self.file.open("a", encoding="utf-8") as f:
            f.write(gift.model_dump_json() + "\n")
        retention.tidy(self.folder, gift.on)

    def read(self) -> Iterator[Gift]:
        if self.file.exists():
            for line in self.file.read_text("utf-8").splitlines():
                yield Gift.model_validate_json(line)
