import io
import os
import struct
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"MCPB\x02"
CHUNK = 1 << 20


def derive(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=1 << 16, r=8, p=1).derive(passphrase.encode())


def _nonce(prefix: bytes, n: int, last: bool) -> bytes:
    return prefix + struct.pack(">I", n) + (b"\x01" if last else b"\x00")


class Writer(io.RawIOBase):
    """File-like object that encrypts in chunks; number and end of chunks are part of the nonce."""

    def __init__(self, out: BinaryIO, passphrase: str):
        salt, self._prefix = os.urandom(16), os.urandom(7)
        self._aead, self._out, self._buf, self._n = AESGCM(derive(passphrase, salt)), out, bytearray(), 0
        out.write(MAGIC + salt + self._prefix)

    def writable(self) -> bool:
        return True

    def _flush_chunk(self, data: bytes, last: bool) -> None:
        sealed = self._aead.encrypt(_nonce(self._prefix, self._n, last), data, MAGIC)
        self._out.write(struct.pack(">I", len(sealed)) + sealed)
        self._n += 1

    def write(self, data) -> int:
        self._buf += data
        while len(self._buf) > CHUNK:
            self._flush_chunk(bytes(self._buf[:CHUNK]), False)
            del self._buf[:CHUNK]
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._flush_chunk(bytes(self._buf), True)
            self._buf.clear()
        super().close()


def chunks(src: BinaryIO, passphrase: str):
    head = src.read(len(MAGIC) + 23)
    if head[: len(MAGIC)] != MAGIC or len(head) != len(MAGIC) + 23:
        raise ValueError("not an archive of this program")
    salt, prefix = head[len(MAGIC) : -7], head[-7:]
    aead, n, raw = AESGCM(derive(passphrase, salt)), 0, src.read(4)
    while raw:
        size = struct.unpack(">I", raw)[0]
        if size > CHUNK + 16:
            raise ValueError("damaged archive")
        sealed, raw = src.read(size), src.read(4)
        try:
            yield aead.decrypt(_nonce(prefix, n, not raw), sealed, MAGIC)
        except InvalidTag:
            raise ValueError("wrong passphrase or damaged archive") from None
        n += 1
