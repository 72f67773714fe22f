import json
import os
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"JV01"


class NoPassphrase(RuntimeError):
    pass


def _key(salt: bytes) -> bytes:
    phrase = os.environ.get("JOURNAL_PASSPHRASE", "")
    if len(phrase) < 12:
        raise NoPassphrase("set JOURNAL_PASSPHRASE (12 characters or more)")
    return Scrypt(salt=salt, length=32, n=2**16, r=8, p=1).derive(phrase.encode())


def encrypt(files: dict[str, str]) -> bytes:
    salt, nonce = os.urandom(16), os.urandom(12)
    body = AESGCM(_key(salt)).encrypt(nonce, json.dumps(files).encode(), MAGIC)
    return MAGIC + salt + nonce + body


def decrypt(data: bytes) -> dict[str, str]:
    if data[:4] != MAGIC:
        raise ValueError("not a backup")
    return json.loads(AESGCM(_key(data[4:20])).decrypt(data[20:32], data[32:], MAGIC))


def write_private(path: Path, data: bytes) -> None:
    tmp = path.with_suffix(".part")
    fd = os.open(tmp, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "wb") as f:
        f.write(data)
    os.replace(tmp, path)
