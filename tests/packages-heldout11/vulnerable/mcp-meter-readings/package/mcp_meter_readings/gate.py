from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse

LOCAL = ("127.0.0.1", "192.168.")


class Gate:
    """Lets local callers in, others need the token."""

    def __init__(self, app, token: str):
        self.app = app
        self.token = token

    def _allowed(self, headers: Headers, peer: str) -> bool:
        caller = headers.get("x-forwarded-for", peer).split(",")[0].strip()
        if caller.startswith(LOCAL):
            return True
        return headers.get("authorization", "") == f"Bearer {self.token}"

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            peer = (scope.get("client") or ("",))[0]
            if not self._allowed(Headers(scope=scope), peer):
                return await PlainTextResponse("no", 401)(scope, receive, send)
        return await self.app(scope, receive, send)
