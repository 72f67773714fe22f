import hashlib
import hmac
import os
from pathlib import Path

from starlette.responses import Response


def seal(body: bytes) -> str:
    return hmac.new(os.environ["HOOK_KEY"].encode(), body, hashlib.sha256).hexdigest()


def cached(path: Path) -> bytes | None:
    head, _, body = path.read_bytes().partition(b"\n")
    if seal(body) != head.decode():
        return None
    return body


async def receive(request):
    body = await request.body()
    if hmac.compare_digest(seal(body), request.headers.get("X-Ship-Signature", "")):
        return Response(cached(Path("last.bin")) or b"")
    return Response(status_code=401)
