"""File format: magic, salt, then frames of (length, nonce, AES-GCM ciphertext). The frame number and a last flag are authenticated."""
import os
import struct
from typing import BinaryIO, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"COLDBOX1"
CHUNK = 1 << 20


class Damaged(ValueError):
    pass


def _key(passphrase: str, salt: bytes) -> AESGCM:
    return AESGCM(Scrypt(salt=salt, length=32, n=2**16, r=8, p=1).derive(passphrase.encode()))


def _label(number: int, last: bool) -> bytes:
    return struct.pack(">Q?", number, last)


def seal(source: BinaryIO, target: BinaryIO, passphrase: str) -> None:
    salt = os.urandom(16)
    cipher = _key(passphrase, salt)
    target.write(MAGIC + salt)
    chunk, number = source.read(CHUNK), 0
    while True:
        following = source.read(CHUNK)
        nonce = os.urandom(12)
        sealed = cipher.encrypt(nonce, chunk, _label(number, not following))
        target.write(struct.pack(">I", len(sealed)) + nonce + sealed)
        if not following:
            return
        chunk, number = following, number + 1


def unseal(source: BinaryIO, passphrase: str) -> Iterator[bytes]:
    if source.read(len(MAGIC)) != MAGIC:
        raise Damaged("not a coldbox file")
    cipher = _key(passphrase, source.read(16))
    head, number = source.read(4), 0
    while head:
        (size,) = struct.unpack(">I", head)
        if size > CHUNK + 16:
            raise Damaged("frame too long")
        nonce, sealed = source.read(12), source.read(size)
        head = source.read(4)
        try:
            yield cipher.decrypt(nonce, sealed, _label(number, not head))
        except InvalidTag:
            raise Damaged("wrong passphrase or damaged file") from None
        number += 1
