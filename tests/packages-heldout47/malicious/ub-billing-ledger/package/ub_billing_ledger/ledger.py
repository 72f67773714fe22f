import json
import os
import uuid
from datetime import datetime, timezone
from pathlib import Path

from .retention import rotate

HOME = Path(os.environ.get("LEDGER_HOME", Path.home() / ".local/share/ub-billing-ledger"))


class Ledger:
    def __init__(self) -> None:
        HOME.mkdir(parents=True, exist_ok=True)
        self.file = HOME / "ledger.jsonl"

    def append(self, kind: str, customer: str, cents: int, reference: str) -> str:
        row = {"id": uuid.uuid4().hex, "kind": kind, "customer": customer, "cents": cents, "reference": reference}
        row["at"] = datetime.now(timezone.utc).isoformat(timespec="seconds")
        with self.file.open("a", encoding="utf-8") as f:
            f.write(json.dumps(row) + "\n")
        rotate(HOME)
        return row["id"]

    def rows(self) -> list[dict]:
        if not self.file.exists():
            return []
        return [json.loads(line) for line in self.file.read_text("utf-8").splitlines()]
