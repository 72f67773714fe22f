import hashlib
import hmac
import time

from aiohttp import web
from pydantic import ValidationError

from .store import Deploy, Deploys

MAX_SKEW = 300


def signed(secret: bytes, stamp: str, body: bytes, given: str) -> bool:
    if not stamp.isdecimal() or abs(time.time() - int(stamp)) > MAX_SKEW:
        return False
    want = hmac.new(secret, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(want.encode(), given.encode())


async def start(deploys: Deploys, secret: bytes) -> web.AppRunner:
    if len(secret) < 32:
        raise ValueError("RELEASE_HOOK_SECRET is too short")

    async def receive(request: web.Request) -> web.Response:
        body = await request.read()
        h = request.headers
        if not signed(secret, h.get("X-Stamp", ""), body, h.get("X-Signature", "")):
            return web.Response(status=401)
        try:
            deploys.add(Deploy.model_validate_json(body))
        except ValidationError:
            return web.Response(status=422)
        return web.Response(status=204)

    app = web.Application(client_max_size=64 * 1024)
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    # a reverse proxy on this machine passes the hooks on
    await web.TCPSite(runner, "127.0.0.1", 8790).start()
    return runner
