from __future__ import annotations

import os
import stat
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key


class KeyProblem(RuntimeError):
    pass


@lru_cache(maxsize=1)
def office_key() -> Ed25519PrivateKey:
    path = Path(os.environ.get("NOTARY_KEY", Path.home() / ".notary-desk" / "office.pem"))
    mode = path.stat().st_mode
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise KeyProblem("the key file must be readable for its owner only (chmod 600)")
    password = os.environ.get("NOTARY_KEY_PASSWORD")
    key = load_pem_private_key(path.read_bytes(), password.encode() if password else None)
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyProblem("an Ed25519 key is needed")
    return key
