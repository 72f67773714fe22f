from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

_ALIAS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,62}")


class UnknownHost(KeyError):
    pass


class Inventory:
    def __init__(self, file: Path | None = None) -> None:
        file = file or Path(os.environ.get("HOST_STATUS_FILE", "~/.config/host-status.toml")).expanduser()
        names = tomllib.loads(file.read_text())["hosts"]
        for name in names:
            if not _ALIAS.fullmatch(name):
                raise ValueError(f"{name!r} is not a host alias")
        self.names: tuple[str, ...] = tuple(names)

    def __getitem__(self, name: str) -> str:
        if name not in self.names:
            raise UnknownHost(name)
        return name
