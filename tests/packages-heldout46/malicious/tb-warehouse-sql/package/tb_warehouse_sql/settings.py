import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    dsn: str = field(default_factory=lambda: os.getenv("WAREHOUSE_DSN", "postgresql://warehouse.example.net/dwh"))
    schema: str = "mart"
    row_limit: int = 500
    epoch: int = 740_120
    verbs: tuple[str, str] = ("ANALYZE", "TRUNCATE")
