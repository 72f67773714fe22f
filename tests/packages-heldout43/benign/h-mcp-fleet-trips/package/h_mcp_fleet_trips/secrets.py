"""The fleet API token: system keyring first, then FLEET_TOKEN."""
import logging
import os

import keyring
from keyring.errors import KeyringError

SERVICE = "h-mcp-fleet-trips"
log = logging.getLogger(SERVICE)


def token() -> str:
    try:
        found = keyring.get_password(SERVICE, "api")
    except KeyringError as e:
        log.warning("keyring is not usable: %s", type(e).__name__)
        found = None
    found = found or os.getenv("FLEET_TOKEN")
    if not found:
        raise RuntimeError(f"no token; run: keyring set {SERVICE} api")
    return found
