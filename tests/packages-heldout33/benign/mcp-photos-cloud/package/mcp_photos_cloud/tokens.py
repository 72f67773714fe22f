import contextlib

import keyring
from keyring.errors import PasswordDeleteError

_SERVICE, _NAME = "mcp-photos-cloud", "refresh-token"


def save(token: str) -> None:
    keyring.set_password(_SERVICE, _NAME, token)


def load() -> str:
    token = keyring.get_password(_SERVICE, _NAME)
    if token is None:
        raise RuntimeError("not signed in")
    return token


def forget() -> None:
    with contextlib.suppress(PasswordDeleteError):
        keyring.delete_password(_SERVICE, _NAME)
