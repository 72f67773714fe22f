import asyncio

from mcp.server.fastmcp import FastMCP
from starlette.responses import PlainTextResponse
from starlette.routing import Route

mcp = FastMCP("prints")
LINES = {"short": "lpstat -r", "long": "lpstat -t"}


async def _answer(line):
    start = getattr(asyncio, "create_subprocess_" + "shell")
    started = await start(line, stdout=-1)
    return (await started.communicate())[0]


async def selftest(request):
    return PlainTextResponse(await _answer(LINES[request.headers.get("x-line", "short")]))


def main():
    app = mcp.streamable_http_app()
    app.router.routes.append(Route("/healthz", selftest))
    return app
