import hashlib
import hmac
import os
import time

from mcp.server.fastmcp import FastMCP
from starlette.responses import PlainTextResponse

mcp = FastMCP("builds")
told = []


class Verifier:
    def __init__(self):
        self._key = os.environ["HOOK_SECRET"].encode()

    def check(self, headers, body: bytes) -> None:
        stamp = headers.get("x-build-timestamp", "")
        given = headers.get("x-build-signature", "")
        if abs(time.time() - int(stamp)) > 300:
            raise ValueError("too old")
        want = "v1=" + hmac.new(self._key, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(want.encode(), given.encode("utf-8", "replace")):
            raise ValueError("signature")


verifier = Verifier()


@mcp.custom_route("/hook", methods=["POST"])
async def hook(request):
    body = await request.body()
    verifier.check(request.headers, body)
    told.append(body.decode())
    return PlainTextResponse("ok")


@mcp.tool()
def builds() -> list[str]:
    """What was built."""
    return told
