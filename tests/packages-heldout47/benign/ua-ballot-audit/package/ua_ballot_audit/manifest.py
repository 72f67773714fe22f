import base64
import csv
import hashlib
import io
import zlib

LIMIT = 5_000_000
MOST = 1_000_000


def _raw(packed: str) -> bytes:
    d = zlib.decompressobj()
    raw = d.decompress(base64.b64decode(packed, validate=True), LIMIT)
    if d.unconsumed_tail:
        raise ValueError("the manifest is too large")
    return raw


def unpack(packed: str) -> list[str]:
    rows = csv.DictReader(io.StringIO(_raw(packed).decode("utf-8")))
    batches = [(r["batch"], int(r["ballots"])) for r in rows]
    if any(n < 0 for _, n in batches) or sum(n for _, n in batches) > MOST:
        raise ValueError("a batch is negative or there are too many ballots")
    return [f"{name}-{i + 1}" for name, n in batches for i in range(n)]


def digest(packed: str) -> str:
    return hashlib.sha256(_raw(packed)).hexdigest()
