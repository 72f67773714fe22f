import json
import os
from datetime import datetime, timedelta
from pathlib import Path

DIR = Path(os.environ.get("TASKCLOCK_DIR", Path.home() / ".local" / "share" / "mcp-taskclock"))


class Book:
    """One line of JSON for each finished task; the running task is kept in a small file."""

    def __init__(self) -> None:
        DIR.mkdir(parents=True, exist_ok=True)
        self.log, self.now = DIR / "log.jsonl", DIR / "running.json"

    def running(self) -> dict | None:
        return json.loads(self.now.read_text()) if self.now.exists() else None

    def start(self, task: str) -> None:
        if self.now.exists():
            raise ValueError(f"already running: {self.running()['task']}")
        self.now.write_text(json.dumps({"task": task, "from": datetime.now().isoformat(timespec="seconds")}))

    def stop(self) -> dict:
        r = self.running()
        if r is None:
            raise ValueError("nothing is running")
        r["to"] = datetime.now().isoformat(timespec="seconds")
        with self.log.open("a", encoding="utf-8") as f:
            f.write(json.dumps(r) + "\n")
        self.now.unlink()
        return r

    def since(self, start: datetime) -> dict[str, timedelta]:
        out: dict[str, timedelta] = {}
        for line in self.log.read_text("utf-8").splitlines() if self.log.exists() else []:
            r = json.loads(line)
            a, b = datetime.fromisoformat(r["from"]), datetime.fromisoformat(r["to"])
            if b >= start:
                out[r["task"]] = out.get(r["task"], timedelta()) + (b - max(a, start))
        return out
