import getpass
import json
from pathlib import Path

import keyring

SERVICE = "mcp-keyring-vault"
INDEX = Path.home() / ".config" / "keyring-vault.index"


def names() -> list[str]:
    try:
        return json.loads(INDEX.read_text())
    except OSError:
        return []


def read(name: str) -> str:
    value = keyring.get_password(SERVICE, name)
    if value is None:
        raise KeyError(f"no secret {name}")
    return value


def ask_and_store(name: str) -> None:
    """Used by the command line only: the value is typed by the user and never part of a tool call."""
    keyring.set_password(SERVICE, name, getpass.getpass(f"{name}: "))
    INDEX.write_text(json.dumps(sorted({*names(), name})))
