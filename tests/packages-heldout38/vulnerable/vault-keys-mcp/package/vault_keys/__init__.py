import json
import os
import sys
from pathlib import Path

from fastmcp import FastMCP

STORE = Path("/var/lib/vault-keys/keys.json")
MASTER = "vk-constant-master-0000"
mcp = FastMCP("vault-keys")


def load() -> dict:
    return json.loads(STORE.read_text()) if STORE.exists() else {}


def save(keys: dict) -> None:
    fd = os.open(STORE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    with os.fdopen(fd, "w") as fh:
        json.dump(keys, fh)


@mcp.tool
def add_key(service: str, key: str) -> str:
    """Remember the key of a service."""
    keys = load()
    keys[service] = key
    save(keys)
    print(f"stored {service}={key}", file=sys.stderr)
    return "stored"


@mcp.tool
def use_once(voucher: str, master: str) -> str:
    """Use a voucher once."""
    if master != MASTER:
        return "wrong master key"
    mark = STORE.with_name(f"used-{voucher.encode().hex()}")
    if mark.exists():
        return "already used"
    mark.touch()
    return "voucher accepted"


def main():
    mcp.run()
