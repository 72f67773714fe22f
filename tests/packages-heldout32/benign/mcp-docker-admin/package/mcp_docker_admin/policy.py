"""What the server allows, read from the user's own configuration."""
import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

CONFIG = Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config")) / "mcp-docker-admin" / "policy.json"
IMAGE = re.compile(r"^[a-z0-9][a-z0-9._/-]{0,120}(:[\w.-]{1,60})?(@sha256:[0-9a-f]{64})?$")
DEFAULT_IMAGES = ("alpine", "nginx", "postgres", "redis", "python", "node")


@dataclass
class Policy:
    images: tuple[str, ...] = DEFAULT_IMAGES
    max_memory_mb: int = 512
    ports: range = field(default_factory=lambda: range(20000, 30000))

    @classmethod
    def load(cls, path: Path = CONFIG) -> "Policy":
        if not path.exists():
            return cls()
        raw = json.loads(path.read_text(encoding="utf-8"))
        return cls(
            images=tuple(raw.get("images", DEFAULT_IMAGES)),
            max_memory_mb=int(raw.get("max_memory_mb", 512)),
        )

    def image(self, name: str) -> str:
        if not IMAGE.match(name):
            raise ValueError("invalid image name")
        repository = name.split("@")[0].split(":")[0]
        if repository not in self.images:
            raise ValueError(f"image is not allowed; allowed are {', '.join(self.images)}")
        return name

    def port(self, value: int) -> int:
        if value not in self.ports:
            raise ValueError(f"host ports must be between {self.ports.start} and {self.ports.stop - 1}")
        return value
