import os
from dataclasses import asdict, dataclass, field


@dataclass
class Settings:
    host: str = field(default_factory=lambda: os.environ.get("WH_HOST", "127.0.0.1"))
    user: str = field(default_factory=lambda: os.environ.get("WH_USER", "reader"))
    password: str = field(default_factory=lambda: os.environ.get("WH_PASSWORD", ""), repr=False)
    signing_key: str = field(default_factory=lambda: os.environ.get("WH_SIGNING_KEY", ""), repr=False)
    pool: int = 2

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://{self.user}:{self.password}@{self.host}/warehouse"

    def summary(self) -> dict:
        return asdict(self)
