import hashlib
import hmac
import json
import os
from pathlib import Path

from starlette.responses import PlainTextResponse

from . import state

_TOKENS = {bytes.fromhex(h): c for h, c in json.loads(Path(os.environ["BANK_TOKENS"]).read_text()).items()}


def _customer(token: str) -> str | None:
    digest = hashlib.sha256(token.encode()).digest()
    return next((c for h, c in _TOKENS.items() if hmac.compare_digest(h, digest)), None)


class SignIn:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            header = dict(scope["headers"]).get(b"authorization", b"").decode("latin-1")
            found = _customer(header.removeprefix("Bearer "))
            if found is None:
                await PlainTextResponse("sign in first", status_code=401)(scope, receive, send)
                return
            state.customer = found
        await self.app(scope, receive, send)
