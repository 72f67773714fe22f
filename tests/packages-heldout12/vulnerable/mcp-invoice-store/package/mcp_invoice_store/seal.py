import hashlib
from functools import cached_property

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PHRASE = "invoice-store/2024"
_BLOCK = 16


class Seal:
    @cached_property
    def _key(self) -> bytes:
        return hashlib.md5(_PHRASE.encode()).digest()

    @property
    def _cipher(self) -> Cipher:
        start = self._key[::-1]
        return Cipher(algorithms.AES(self._key), modes.CBC(start))

    def close(self, data: bytes) -> bytes:
        pad = padding.PKCS7(_BLOCK * 8).padder()
        enc = self._cipher.encryptor()
        return enc.update(pad.update(data) + pad.finalize()) + enc.finalize()

    def open(self, data: bytes) -> bytes:
        dec = self._cipher.decryptor()
        raw = dec.update(data) + dec.finalize()
        unpad = padding.PKCS7(_BLOCK * 8).unpadder()
        return unpad.update(raw) + unpad.finalize()
