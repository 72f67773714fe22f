import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(os.environ.get("SSHRUN_INVENTORY", Path.home() / ".config/sshrun/inventory.toml"))
HOST = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?", re.I)
USER = re.compile(r"[a-z_][a-z0-9_-]{0,31}")

COMMANDS: dict[str, str] = {
    "uptime": "uptime",
    "disk": "df -h --output=target,size,avail,pcent",
    "memory": "free -m",
    "failed-units": "systemctl --failed --no-legend --plain",
    "kernel": "uname -sr",
    "reboot-needed": "test -e /run/reboot-required && echo yes || echo no",
}


@dataclass(frozen=True)
class Target:
    name: str
    host: str
    user: str
    port: int = 22


def targets() -> dict[str, Target]:
    """[servers.NAME] host = ..., user = ..., port = ..."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8")).get("servers", {})
    found = {}
    for name, row in rows.items():
        if not HOST.fullmatch(row["host"]) or not USER.fullmatch(row["user"]):
            raise ValueError(f"{FILE}: host or user of {name} is not valid")
        found[name] = Target(name, row["host"], row["user"], int(row.get("port", 22)))
    return found
