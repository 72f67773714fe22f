import base64
import io
import os
import tarfile
from pathlib import Path

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


def _key(passphrase: str, salt: bytes) -> bytes:
    return base64.urlsafe_b64encode(Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(passphrase.encode()))


def pack(folder: Path, passphrase: str) -> bytes:
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w:gz") as tar:
        for p in sorted(folder.rglob("*.md")):
            tar.add(p, arcname=str(p.relative_to(folder)))
    salt = os.urandom(16)
    return salt + Fernet(_key(passphrase, salt)).encrypt(buf.getvalue())
