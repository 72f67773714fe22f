import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_MAGIC = b"NV1"


def _key(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**16, r=8, p=1).derive(passphrase.encode())


def seal(data: bytes, passphrase: str) -> bytes:
    salt, nonce = os.urandom(16), os.urandom(12)
    return _MAGIC + salt + nonce + AESGCM(_key(passphrase, salt)).encrypt(nonce, data, _MAGIC)


def unseal(blob: bytes, passphrase: str) -> bytes:
    if blob[:3] != _MAGIC:
        raise ValueError("not a vault archive")
    salt, nonce, body = blob[3:19], blob[19:31], blob[31:]
    return AESGCM(_key(passphrase, salt)).decrypt(nonce, body, _MAGIC)
