import getpass

import keyring
from keyring.errors import KeyringError

SERVICE = "uc-video-credits"
USER = "api-token"


def log_in() -> None:
    """Asks for the token and stores it; run by a person in a terminal."""
    token = getpass.getpass("API token of your video account: ").strip()
    if token:
        keyring.set_password(SERVICE, USER, token)
        print("stored in the system keyring")


def token() -> str:
    try:
        value = keyring.get_password(SERVICE, USER)
    except KeyringError as e:
        raise RuntimeError("the system keyring is not available") from e
    if not value:
        raise RuntimeError("no token, run: uc-video-credits log-in")
    return value
