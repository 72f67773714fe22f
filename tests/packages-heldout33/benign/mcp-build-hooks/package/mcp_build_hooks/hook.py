import json

from starlette.requests import Request
from starlette.responses import PlainTextResponse

from .auth import signed
from .builds import Build, builds

LIMIT = 64 * 1024
STATES = {"queued", "running", "passed", "failed"}


def hook(secret: str):
    async def receive(request: Request) -> PlainTextResponse:
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > LIMIT:
                return PlainTextResponse("too large", status_code=413)
        if not signed(body, request.headers.get("x-signature", ""), secret):
            return PlainTextResponse("bad signature", status_code=403)
        try:
            doc = json.loads(body)
            build = Build(str(doc["repo"])[:100], int(doc["number"]), doc["state"])
        except (ValueError, KeyError, TypeError):
            return PlainTextResponse("bad request", status_code=400)
        if build.state not in STATES:
            return PlainTextResponse("unknown state", status_code=400)
        builds.append(build)
        return PlainTextResponse("ok")

    return receive
