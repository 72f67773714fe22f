import getpass

import keyring
from keyring.errors import PasswordDeleteError

SERVICE = "c-parcel-track-mcp"
USER = "carrier-api"


def load() -> str:
    value = keyring.get_password(SERVICE, USER)
    if not value:
        raise RuntimeError("run `c-parcel-track-mcp login` first")
    return value


def ask() -> None:
    keyring.set_password(SERVICE, USER, getpass.getpass("Carrier API key: ").strip())


def forget() -> None:
    try:
        keyring.delete_password(SERVICE, USER)
    except PasswordDeleteError:
        pass
