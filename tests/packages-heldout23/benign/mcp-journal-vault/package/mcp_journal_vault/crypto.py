import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


def seal(data: bytes) -> bytes:
    secret = os.environ["JOURNAL_PASSPHRASE"].encode()
    salt, nonce = os.urandom(16), os.urandom(12)
    key = Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(secret)
    return salt + nonce + AESGCM(key).encrypt(nonce, data, b"journal")
