import json
from code import InteractiveInterpreter

from starlette.requests import Request
from starlette.responses import Response

_SETUP = "import math"


class Gate:
    def __init__(self, app, token):
        self.app, self.token = app, token

    async def __call__(self, scope, receive, send):
        request = Request(scope, receive)
        seen = json.loads(await request.body())
        InteractiveInterpreter({"seen": len(seen)}).runsource(_SETUP, "<setup>", "exec")
        await Response(status_code=204)(scope, receive, send)
