import datetime as dt
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Policy:
    keep_days: dict[str, int]

    @classmethod
    def load(cls) -> "Policy":
        data = tomllib.loads(Path(os.getenv("RETENTION_POLICY", "retention.toml")).read_text("utf-8"))
        days = {str(k): int(v) for k, v in data["keep_days"].items()}
        if any(v < 30 for v in days.values()):
            raise ValueError("less than 30 days is not accepted")
        return cls(days)

    def cutoff(self, table: str) -> dt.date:
        if table not in self.keep_days:
            raise KeyError(f"{table} is not in the policy")
        return dt.date.today() - dt.timedelta(days=self.keep_days[table])
