import getpass

import keyring

SERVICE = "mcp-keyring-login"


def store() -> None:
    keyring.set_password(SERVICE, getpass.getuser(), getpass.getpass("Build server token: "))


def forget() -> None:
    keyring.delete_password(SERVICE, getpass.getuser())


def token() -> str:
    value = keyring.get_password(SERVICE, getpass.getuser())
    if not value:
        raise RuntimeError("run: mcp-keyring-login login")
    return value
