from __future__ import annotations

import shlex
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

SSH = Path.home() / ".ssh"
SHOWN = {"hostname", "user", "port", "identityfile", "proxyjump"}


@dataclass
class Host:
    name: str
    options: dict[str, str] = field(default_factory=dict)


def parse(lines: Iterator[str]) -> list[Host]:
    hosts: list[Host] = []
    for raw in lines:
        words = shlex.split(raw, comments=True)
        if len(words) < 2:
            continue
        key, value = words[0].lower(), " ".join(words[1:])
        if key == "host":
            hosts.extend(Host(n) for n in words[1:] if "*" not in n)
        elif hosts and key in SHOWN:
            hosts[-1].options.setdefault(key, value)
    return hosts


def load() -> list[Host]:
    path = SSH / "config"
    if not path.is_file():
        return []
    with path.open() as f:
        return parse(iter(f))
