import tomllib
from dataclasses import dataclass
from pathlib import Path

import platformdirs

FILE = Path(platformdirs.user_config_dir("mcp-fleet-ssh"), "hosts.toml")
KNOWN = Path.home() / ".ssh" / "known_hosts"


@dataclass(frozen=True)
class Host:
    name: str
    address: str
    user: str
    port: int = 22


def load() -> dict[str, Host]:
    data = tomllib.loads(FILE.read_text("utf-8"))
    return {k: Host(k, v["address"], v["user"], int(v.get("port", 22))) for k, v in data.get("hosts", {}).items()}


def host(name: str) -> Host:
    known = load()
    if name not in known:
        raise ValueError(f"hosts: {sorted(known)}")
    return known[name]
