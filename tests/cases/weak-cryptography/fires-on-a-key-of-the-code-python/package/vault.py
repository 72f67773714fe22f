import hashlib
import random

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("orchard-notes")
_SEED = "orchard-notes/1"


class Vault:
    def __init__(self) -> None:
        self.key = hashlib.sha256(_SEED.encode("utf-8")).digest()

    def close(self, text: bytes) -> bytes:
        return AES.new(self.key, AES.MODE_CBC, b"\0" * 16).encrypt(pad(text, 16))


def letters(text: bytes, key: bytes) -> bytes:
    return AES.new(key, AES.MODE_ECB).encrypt(pad(text, 16))


def drawn(text: bytes, key: bytes) -> bytes:
    nonce = random.randbytes(12)
    return nonce + AESGCM(key).encrypt(nonce, text, None)


tokens = Fernet(b"cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=")
vault = Vault()


@mcp.tool()
def keep(text: str) -> str:
    """Keep a note."""
    return vault.close(text.encode()).hex()
