import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    dsn: str = field(default_factory=lambda: os.environ.get("DATABASE_URL", ""), repr=False)
    schema: str = field(default_factory=lambda: os.environ.get("PG_SCHEMA", "public"))
    max_rows: int = 200
