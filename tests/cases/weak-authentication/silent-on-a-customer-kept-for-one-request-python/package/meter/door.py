from starlette.responses import PlainTextResponse

from . import here
from .people import customer_of


class Door:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            header = dict(scope["headers"]).get(b"authorization", b"").decode("latin-1")
            found = await customer_of(header.removeprefix("Bearer "))
            if found is None:
                await PlainTextResponse("who are you?", status_code=401)(scope, receive, send)
                return
            here.customer.set(found)
            scope["customer"] = found
        await self.app(scope, receive, send)
