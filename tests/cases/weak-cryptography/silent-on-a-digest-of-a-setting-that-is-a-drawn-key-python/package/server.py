import hashlib
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reef")


class Owner:
    def __init__(self) -> None:
        self._said = os.environ["REEF_MASTER_KEY"]

    def key(self) -> bytes:
        return hashlib.sha256(self._said.encode()).digest()


box = AESGCM(Owner().key())


@mcp.tool()
def keep(text: str) -> str:
    """Seal a text."""
    nonce = os.urandom(12)
    return (nonce + box.encrypt(nonce, text.encode(), None)).hex()
