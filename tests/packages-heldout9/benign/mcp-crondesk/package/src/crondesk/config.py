import os
import stat
import tomllib
from pathlib import Path

from apscheduler.triggers.cron import CronTrigger
from pydantic import BaseModel, Field, field_validator


class Job(BaseModel, extra="forbid"):
    argv: list[str] = Field(min_length=1)
    cron: str | None = None
    timeout: int = Field(300, ge=1, le=86_400)

    @field_validator("argv")
    @classmethod
    def _absolute(cls, value: list[str]) -> list[str]:
        if not os.path.isabs(value[0]):
            raise ValueError("the program needs an absolute path")
        return value

    @field_validator("cron")
    @classmethod
    def _cron(cls, value: str | None) -> str | None:
        if value is not None:
            CronTrigger.from_crontab(value)
        return value


class Config(BaseModel, extra="forbid"):
    jobs: dict[str, Job]


def read(path: Path) -> Config:
    with path.open("rb") as f:
        info = os.fstat(f.fileno())
        if hasattr(os, "getuid") and (info.st_uid not in (0, os.getuid()) or info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
            raise PermissionError(f"{path} belongs to someone else or is writable for others")
        return Config.model_validate(tomllib.load(f))
