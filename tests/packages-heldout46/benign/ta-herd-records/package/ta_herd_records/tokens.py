import os

import keyring
from keyring.errors import PasswordDeleteError

SERVICE, USER = "ta-herd-records", "default"


def save() -> bool:
    token = os.getenv("HERD_TOKEN")
    if token:
        keyring.set_password(SERVICE, USER, token)
    return bool(token)


def read() -> str:
    token = keyring.get_password(SERVICE, USER)
    if not token:
        raise RuntimeError("call sign_in first")
    return token


def forget() -> None:
    try:
        keyring.delete_password(SERVICE, USER)
    except PasswordDeleteError:
        pass
