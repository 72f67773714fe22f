import json
import logging

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from .inbox import Event, Inbox
from .verify import BadSignature, Verifier

log = logging.getLogger(__name__)
LIMIT = 256 * 1024


def app(inbox: Inbox) -> Starlette:
    verifier = Verifier()

    async def receive(request: Request) -> PlainTextResponse:
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > LIMIT:
                return PlainTextResponse("too large", 413)
        try:
            verifier.check(request.headers, body)
        except BadSignature as e:
            log.warning("refused a delivery: %s", e)
            return PlainTextResponse("refused", 401)
        try:
            event = Event.parse(json.loads(body))
        except (ValueError, TypeError, KeyError):
            return PlainTextResponse("not understood", 422)
        await inbox.put(event)
        return PlainTextResponse("ok")

    return Starlette(routes=[Route("/hook", receive, methods=["POST"])])
