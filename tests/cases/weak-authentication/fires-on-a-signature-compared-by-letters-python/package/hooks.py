import hashlib
import hmac
import os

from starlette.responses import Response


def seal(body: bytes) -> str:
    mac = hmac.new(os.environ["HOOK_KEY"].encode(), body, hashlib.sha256)
    return mac.hexdigest()


async def receive(request):
    body = await request.body()
    if seal(body) == request.headers["X-Ship-Signature"]:
        return Response(status_code=204)
    return Response(status_code=401)
