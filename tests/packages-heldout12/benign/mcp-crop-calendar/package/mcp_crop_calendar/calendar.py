import json
import re
from datetime import date
from pathlib import Path

FIELD = re.compile(r"[a-z0-9][a-z0-9-]{0,40}")


class Calendar:
    def __init__(self, root: Path) -> None:
        self.root = root

    def file(self, field: str) -> Path:
        if not FIELD.fullmatch(field):
            raise ValueError("field names are lower-case letters, digits and hyphens")
        return self.root / f"{field}.json"

    def plan(self, field: str, crop: str, sow: str, harvest: str) -> str:
        start, end = date.fromisoformat(sow), date.fromisoformat(harvest)
        if end <= start:
            raise ValueError("harvest before sowing")
        f = self.file(field)
        rows = json.loads(f.read_text()) if f.exists() else []
        rows.append({"crop": crop, "sow": sow, "harvest": harvest})
        f.write_text(json.dumps(rows, indent=1))
        return f.name

    def month(self, month: str) -> list[str]:
        out = []
        for f in sorted(self.root.glob("*.json")):
            for row in json.loads(f.read_text()):
                out += [f"{row[k]}: {k} {row['crop']} on {f.stem}" for k in ("sow", "harvest") if row[k].startswith(month)]
        return sorted(out)
