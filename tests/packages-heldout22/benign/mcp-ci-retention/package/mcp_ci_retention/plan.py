import hashlib
import time
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

PROTECTED = ("main", "master", "release/")
MAXIMUM = 200


@dataclass(frozen=True)
class Plan:
    repo: str
    runs: tuple[int, ...]
    made: float

    @property
    def code(self) -> str:
        text = f"{self.repo}:{','.join(map(str, self.runs))}"
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    @property
    def fresh(self) -> bool:
        return time.time() - self.made < 900


def choose(repo: str, runs: list[dict], days: int) -> Plan:
    limit = datetime.now(timezone.utc) - timedelta(days=days)
    old = [
        r["id"]
        for r in runs
        if datetime.fromisoformat(r["finished_at"]) < limit and not r["branch"].startswith(PROTECTED) and not r.get("pinned")
    ]
    return Plan(repo, tuple(sorted(old)[:MAXIMUM]), time.time())
