import hashlib
import secrets

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pages")
passwords = {}


def kept(passphrase: str) -> str:
    salt = secrets.token_hex(12)
    made = hashlib.new("sha256")
    made.update(passphrase.encode() + salt.encode())
    return f"sha256:{salt}:{made.hexdigest()}"


def fits(passphrase: str, stored: str) -> bool:
    _, salt, digest = stored.split(":")
    made = hashlib.new("sha256")
    made.update(passphrase.encode() + salt.encode())
    return made.hexdigest() == digest


@mcp.tool()
def lock(page: str, passphrase: str) -> str:
    """Lock a page."""
    passwords[page] = kept(passphrase)
    return page


@mcp.tool()
def unlock(page: str, passphrase: str) -> bool:
    """Whether a page is unlocked."""
    return fits(passphrase, passwords[page])
