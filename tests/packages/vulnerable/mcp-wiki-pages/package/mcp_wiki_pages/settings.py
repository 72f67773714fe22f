import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    root: Path
    suffix: str = ".md"
    max_bytes: int = 512_000

    @classmethod
    def from_env(cls) -> "Settings":
        return cls(root=Path(os.environ.get("WIKI_ROOT", "~/wiki")).expanduser().resolve())
