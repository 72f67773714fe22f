import os
import tomllib
from email.headerregistry import Address
from pathlib import Path

import platformdirs
from pydantic import BaseModel, Field

FILE = Path(platformdirs.user_config_dir("mcp-post-room"), "people.toml")


class Smtp(BaseModel):
    host: str
    port: int = 465
    user: str


class Config(BaseModel):
    people: dict[str, str] = Field(default_factory=dict)
    smtp: Smtp
    per_day: int = Field(20, ge=1, le=200)

    def address(self, nickname: str) -> Address:
        if nickname not in self.people:
            raise ValueError(f"not on the list; known are {sorted(self.people)}")
        return Address(addr_spec=self.people[nickname])


def load() -> Config:
    return Config.model_validate(tomllib.loads(FILE.read_text("utf-8")))


def password() -> str:
    value = os.environ.get("POST_ROOM_PASSWORD")
    if not value:
        raise RuntimeError("POST_ROOM_PASSWORD is not set")
    return value
