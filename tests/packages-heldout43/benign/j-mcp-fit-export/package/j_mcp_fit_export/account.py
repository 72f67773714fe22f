import keyring
from keyring.errors import KeyringError

SERVICE = "j-mcp-fit-export"


class NotSignedIn(RuntimeError):
    pass


def token() -> str:
    try:
        found = keyring.get_password(SERVICE, "token")
    except KeyringError as e:
        raise NotSignedIn("the keyring is locked") from e
    if not found:
        raise NotSignedIn("store a token first (see the README)")
    return found
