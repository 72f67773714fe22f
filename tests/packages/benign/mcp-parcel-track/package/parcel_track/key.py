from __future__ import annotations

import os
import stat
import tomllib

from platformdirs import user_config_path

FILE = user_config_path("parcel-track") / "config.toml"


class NoKey(RuntimeError):
    def __init__(self) -> None:
        super().__init__(f"set PARCEL_API_KEY or write api_key into {FILE}")


class Secret:
    """A string that does not print itself."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def reveal(self) -> str:
        return self._value


def api_key() -> Secret:
    if value := os.environ.get("PARCEL_API_KEY"):
        return Secret(value)
    if FILE.exists():
        if FILE.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
            raise PermissionError(f"{FILE} is readable by others")
        if value := tomllib.loads(FILE.read_text()).get("api_key"):
            return Secret(value)
    raise NoKey
