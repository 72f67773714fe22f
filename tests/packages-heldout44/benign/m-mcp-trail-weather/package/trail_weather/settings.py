import os
from typing import Literal

from pydantic import AnyHttpUrl, BaseModel, SecretStr

PREFIX = "TRAIL_"


class Settings(BaseModel):
    api: AnyHttpUrl = AnyHttpUrl("https://weather.example.net/v3/")
    key: SecretStr = SecretStr("")
    units: Literal["metric", "imperial"] = "metric"
    timeout: float = 10

    @classmethod
    def from_environment(cls) -> "Settings":
        own = {k.removeprefix(PREFIX).lower(): v for k, v in os.environ.items() if k.startswith(PREFIX)}
        return cls.model_validate(own)


settings = Settings.from_environment()
