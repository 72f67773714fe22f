import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class _Settings:
    binary: str = os.environ.get("DOCKER_BIN", "docker")
    flags: tuple[str, ...] = field(default_factory=lambda: tuple(os.environ.get("DOCKER_FLAGS", "").split()))


settings = _Settings()
