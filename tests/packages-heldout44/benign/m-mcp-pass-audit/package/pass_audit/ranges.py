"""k-anonymity lookups: the service sees five of the forty characters of a digest."""
import functools
import hashlib
import hmac

import httpx

BASE = "https://ranges.example.org/range"


@functools.lru_cache(maxsize=512)
def _suffixes(prefix: str) -> tuple[tuple[str, int], ...]:
    r = httpx.get(f"{BASE}/{prefix}", headers={"Add-Padding": "true"}, timeout=8, follow_redirects=False)
    r.raise_for_status()
    rows = (line.partition(":") for line in r.text.splitlines())
    return tuple((suffix, int(count)) for suffix, _, count in rows)


def seen(password: str) -> int:
    # SHA-1 is what the range protocol is built on; nothing is stored or protected with it
    digest = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
    return next((n for s, n in _suffixes(digest[:5]) if hmac.compare_digest(s, digest[5:])), 0)
