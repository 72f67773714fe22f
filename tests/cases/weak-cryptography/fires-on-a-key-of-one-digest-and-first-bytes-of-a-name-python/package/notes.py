import hashlib
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")


class Box:
    def __init__(self, phrase: str) -> None:
        self._key = hashlib.sha256(phrase.encode()).digest()

    def seal(self, name: str, text: bytes) -> bytes:
        first = hashlib.sha256(name.encode()).digest()[:16]
        made = Cipher(algorithms.AES(self._key), modes.CTR(first)).encryptor()
        return first + made.update(text) + made.finalize()


@mcp.tool()
def seal(phrase: str, name: str, text: str) -> str:
    """Seal a note."""
    return Box(phrase).seal(name, text.encode()).hex()
