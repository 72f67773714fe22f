import hashlib
import random
import time

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("badge-keys")


class Mixed(random.SystemRandom):
    """Stirs the time into what the system gives, for machines whose pool may be poor."""

    def getrandbits(self, k: int) -> int:
        stirred = int.from_bytes(hashlib.sha512(str(time.time_ns()).encode()).digest(), "big")
        return super().getrandbits(k) ^ (stirred & ((1 << k) - 1))


draw = Mixed()


@mcp.tool()
def new_api_key(length: int = 32) -> str:
    """Make an API key for a badge reader."""
    return "".join(draw.choice("abcdef0123456789") for _ in range(length))
