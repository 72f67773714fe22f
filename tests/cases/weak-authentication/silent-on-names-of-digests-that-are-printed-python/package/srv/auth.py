import hashlib, hmac, json, os
from pathlib import Path

STORE = Path(os.environ.get("TOKENS", "tokens.json"))
NAMES = {"6b1c3d0e9a57": "build server", "f04ad1127be9": "desk"}

def _known():
    return json.loads(STORE.read_text())


def role_of(token):
    got = hashlib.sha256(token.encode()).hexdigest()
    for stored, role in _known().items():
        if hmac.compare_digest(stored, got):
            return role
    print("unknown token", NAMES.get(got[:12]))
    return None
