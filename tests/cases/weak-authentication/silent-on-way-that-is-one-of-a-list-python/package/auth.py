import os

import jwt
from starlette.responses import PlainTextResponse

KEY = os.environ["FERRY_KEY"]


def claims_of(token: str) -> dict:
    sent = jwt.get_unverified_header(token)
    way = sent.get("alg") or "HS256"
    if way not in ("HS256", "HS512"):
        raise jwt.InvalidAlgorithmError(way)
    return jwt.decode(token, KEY if way.startswith("HS") else None, algorithms=[way])


class Gate:
    def __init__(self, app) -> None:
        self.app = app

    async def __call__(self, scope, receive, send) -> None:
        headers = dict(scope["headers"])
        try:
            scope["crew"] = claims_of(headers[b"authorization"].decode().removeprefix("Bearer "))
        except (KeyError, jwt.PyJWTError):
            return await PlainTextResponse("no", status_code=401)(scope, receive, send)
        await self.app(scope, receive, send)
