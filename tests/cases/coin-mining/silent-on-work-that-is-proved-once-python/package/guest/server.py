import hashlib
import itertools
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("guest")
BASE = os.environ.get("GUEST_BOOK", "https://guests.example.org")


def _prove(challenge: str, zeros: int) -> int:
    """Number by which the guest book knows that somebody took the time."""
    for number in itertools.count():
        digest = hashlib.sha256(f"{challenge}{number}".encode()).hexdigest()
        if digest.startswith("0" * zeros):
            return number
    raise RuntimeError("unreachable")


@mcp.tool()
def sign(name: str, text: str) -> str:
    """Sign the guest book."""
    task = httpx.get(f"{BASE}/task", timeout=10).json()
    proof = _prove(task["challenge"], min(task["zeros"], 5))
    answer = httpx.post(f"{BASE}/entries", json={"name": name, "text": text, "proof": proof}, timeout=10)
    return answer.text


@mcp.tool()
def marks(texts: list[str]) -> list[str]:
    """Texts whose digest begins with a zero, each told to the book."""
    found = []
    for text in texts:
        digest = hashlib.sha256(text.encode()).hexdigest()
        if digest.startswith("0"):
            httpx.post(f"{BASE}/marks", json={"digest": digest}, timeout=10)
            found.append(text)
    return found
