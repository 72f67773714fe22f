import hashlib
import hmac

from starlette.responses import PlainTextResponse


class BearerGate:
    """Asks for the bearer token when one is set; the webhook has a signature of its own."""

    def __init__(self, app, token: str, open_paths: tuple[str, ...]):
        self._app, self._token, self._open = app, token.encode(), open_paths

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http" and self._token and scope["path"] not in self._open:
            sent = dict(scope["headers"]).get(b"authorization", b"")
            if not hmac.compare_digest(sent, b"Bearer " + self._token):
                return await PlainTextResponse("unauthorized", status_code=401)(scope, receive, send)
        return await self._app(scope, receive, send)


def signed(body: bytes, signature: str, secret: str) -> bool:
    want = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(want.encode(), signature.encode())
