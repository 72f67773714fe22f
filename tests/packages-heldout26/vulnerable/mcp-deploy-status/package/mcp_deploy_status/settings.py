import os
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Settings:
    api_url: str = "https://deploy.example.com/api"
    api_key: str = ""
    db_password: str = ""
    region: str = "eu"

    @classmethod
    def load(cls, prefix: str = "DEPLOY_") -> "Settings":
        found = {f.name: os.environ.get(prefix + f.name.upper()) for f in fields(cls)}
        return cls(**{k: v for k, v in found.items() if v is not None})

    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Token {self.api_key}", "X-Region": self.region}
