import hashlib
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")


class Box:
    def __init__(self, phrase: str) -> None:
        self._key = hashlib.scrypt(phrase.encode(), salt=b"notes of this vault", n=2**15, r=8, p=1, dklen=32)

    def seal(self, name: str, text: bytes) -> bytes:
        first = hashlib.blake2b(text, key=self._key).digest()[:16]
        made = Cipher(algorithms.AES(self._key), modes.CTR(first)).encryptor()
        return first + made.update(text) + made.finalize()


@mcp.tool()
def seal(phrase: str, name: str, text: str) -> str:
    """Seal a note."""
    return Box(phrase).seal(name, text.encode()).hex()
