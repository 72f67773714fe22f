from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("sealed")


@mcp.tool()
def encrypt(text: str, key: str, nonce: str) -> str:
    """Encrypt a text using AES-256."""
    return AESGCM(bytes.fromhex(key)).encrypt(bytes.fromhex(nonce), text.encode(), None).hex()
