import configparser
import os
from dataclasses import dataclass, field
from pathlib import Path


def _home() -> Path:
    return Path(os.environ.get("AWS_CONFIG_DIR", Path.home() / ".aws"))


@dataclass(frozen=True)
class Profile:
    name: str
    values: dict[str, str] = field(default_factory=dict)

    @classmethod
    def current(cls) -> "Profile":
        parser = configparser.ConfigParser()
        parser.read([_home() / "credentials"])
        name = os.environ.get("AWS_PROFILE", "default")
        return cls(name, dict(parser[name]) if parser.has_section(name) else {})

    def label(self) -> str:
        return ";".join(f"{k}={v}" for k, v in sorted(self.values.items()))
