import hashlib
import hmac
import json
import os
import time

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .state import deliveries

MAX_AGE = 300
MAX_BODY = 65_536


def _signed(request: Request, body: bytes, secret: bytes) -> bool:
    stamp = request.headers.get("x-courier-time", "")
    if not (stamp.isascii() and stamp.isdigit()) or abs(time.time() - int(stamp)) > MAX_AGE:
        return False
    expected = hmac.new(secret, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), request.headers.get("x-courier-signature", "").encode())


def app() -> Starlette:
    secret = os.environ["COURIER_HOOK_SECRET"].encode()
    if len(secret) < 16:
        raise SystemExit("COURIER_HOOK_SECRET must have at least 16 characters")

    async def event(request: Request) -> Response:
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                return Response(status_code=413)
        if not _signed(request, body, secret):
            return Response(status_code=401)
        try:
            data = json.loads(body)
            deliveries.add(str(data["parcel"]), str(data["state"]))
        except (ValueError, KeyError, TypeError):
            return Response(status_code=400)
        return Response(status_code=204)

    return Starlette(routes=[Route("/events", event, methods=["POST"])])
