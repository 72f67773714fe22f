import base64
import os

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

SALT = 16


def _key(passphrase: str, salt: bytes) -> bytes:
    raw = Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(passphrase.encode())
    return base64.urlsafe_b64encode(raw)


def seal(data: bytes, passphrase: str) -> bytes:
    salt = os.urandom(SALT)
    return salt + Fernet(_key(passphrase, salt)).encrypt(data)


def unseal(blob: bytes, passphrase: str) -> bytes:
    try:
        return Fernet(_key(passphrase, blob[:SALT])).decrypt(blob[SALT:])
    except InvalidToken:
        raise ValueError("wrong passphrase or damaged archive") from None
