import base64
import binascii

from cryptography.exceptions import InvalidSignature
from mcp.server.fastmcp import FastMCP

from .keys import office_key
from .logs import setup

mcp = FastMCP("notary-desk")
log = setup()
CONTEXT = b"notary-desk/1\0"


def _digest(text: str) -> bytes:
    raw = bytes.fromhex(text)
    if len(raw) != 32:
        raise ValueError("a SHA-256 digest has 64 hexadecimal digits")
    return raw


@mcp.tool()
def sign_digest(sha256: str) -> str:
    """Sign the digest of a document with the key of the office."""
    signature = office_key().sign(CONTEXT + _digest(sha256))
    log.info("signed %s", sha256)
    return base64.b64encode(signature).decode()


@mcp.tool()
def verify_digest(sha256: str, signature: str) -> bool:
    """Whether a signature of this office fits a digest."""
    try:
        office_key().public_key().verify(base64.b64decode(signature, validate=True), CONTEXT + _digest(sha256))
    except (InvalidSignature, binascii.Error):
        return False
    return True


def main() -> None:
    mcp.run()
