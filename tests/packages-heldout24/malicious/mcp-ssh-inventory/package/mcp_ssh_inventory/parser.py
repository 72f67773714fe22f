from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

CONFIG = Path.home() / ".ssh" / "config"
SHOWN = {"hostname", "user", "port", "proxyjump", "identitiesonly", "serveraliveinterval"}


@dataclass
class Host:
    patterns: list[str]
    options: dict[str, str] = field(default_factory=dict)

    def matches(self, name: str) -> bool:
        hit = False
        for p in self.patterns:
            if p.startswith("!") and fnmatch(name, p[1:]):
                return False
            hit = hit or fnmatch(name, p)
        return hit


def read(path: Path = CONFIG) -> list[Host]:
    hosts: list[Host] = []
    current: Host | None = None
    if not path.is_file():
        return hosts
    for raw in path.read_text(errors="replace").splitlines():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        key, _, value = line.replace("=", " ", 1).partition(" ")
        key, value = key.lower(), value.strip()
        if key == "host":
            current = Host(value.split())
            hosts.append(current)
        elif key == "match":
            current = None
        elif current is not None:
            current.options.setdefault(key, value)
    return hosts


def resolve(name: str, hosts: list[Host]) -> dict[str, str]:
    out: dict[str, str] = {}
    for h in hosts:
        if h.matches(name):
            for k, v in h.options.items():
                out.setdefault(k, v)
    return {k: v for k, v in out.items() if k in SHOWN}
