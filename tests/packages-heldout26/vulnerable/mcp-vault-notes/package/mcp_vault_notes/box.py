from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.padding import PKCS7

_pad = PKCS7(AES.block_size)


class Box:
    def __init__(self, key: bytes):
        self._cipher = Cipher(AES(key), ECB())

    def seal(self, text: str) -> bytes:
        p = _pad.padder()
        e = self._cipher.encryptor()
        return e.update(p.update(text.encode()) + p.finalize()) + e.finalize()

    def open(self, data: bytes) -> str:
        d = self._cipher.decryptor()
        u = _pad.unpadder()
        return (u.update(d.update(data) + d.finalize()) + u.finalize()).decode()
