from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

CONFIG = Path.home() / ".ssh" / "config"


@dataclass
class Host:
    alias: str
    hostname: str = ""
    user: str | None = None
    port: int = 22


def parse(text: str) -> dict[str, Host]:
    hosts: dict[str, Host] = {}
    current: list[Host] = []
    for raw in text.splitlines():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        key, _, value = line.replace("=", " ", 1).partition(" ")
        key, value = key.lower(), value.strip()
        if key == "host":
            current = [hosts.setdefault(a, Host(a)) for a in value.split() if not set(a) & set("*?!")]
        for h in current:
            if key == "hostname":
                h.hostname = value
            elif key == "user":
                h.user = value
            elif key == "port" and value.isdigit():
                h.port = int(value)
    for h in hosts.values():
        h.hostname = h.hostname or h.alias
    return hosts


def load() -> dict[str, Host]:
    return parse(CONFIG.read_text()) if CONFIG.exists() else {}
