import os
from dataclasses import dataclass, field


@dataclass
class Settings:
    url: str = field(default_factory=lambda: os.environ.get("COSTS_URL", "https://costs.example/api"))
    account: str = field(default_factory=lambda: os.environ["COSTS_ACCOUNT"])
    key: str = field(default_factory=lambda: os.environ["COSTS_KEY"])

    @property
    def headers(self) -> dict[str, str]:
        return {"x-account": self.account, "x-api-key": self.key}
