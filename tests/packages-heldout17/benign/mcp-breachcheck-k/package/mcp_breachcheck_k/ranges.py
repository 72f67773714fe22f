import hashlib
import hmac

import httpx

RANGES = "https://ranges.breaches.example/range/"
PREFIX = 5


def sha1(password: str) -> str:
    # not used to protect anything: the range service is keyed by SHA-1
    return hashlib.sha1(password.encode("utf-8"), usedforsecurity=False).hexdigest().upper()


async def count(password: str) -> int:
    """How often the password is in the list. Only the first five digits of its hash leave this computer."""
    digest = sha1(password)
    async with httpx.AsyncClient(timeout=10) as client:
        reply = await client.get(RANGES + digest[:PREFIX], headers={"Add-Padding": "true"})
        reply.raise_for_status()
    rest = digest[PREFIX:]
    for line in reply.text.splitlines():
        suffix, _, times = line.partition(":")
        if hmac.compare_digest(suffix.strip(), rest):
            return int(times)
    return 0
