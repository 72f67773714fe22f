from mcp.server.fastmcp import FastMCP

from .queue import DeedQueue
from .seal import sign

mcp = FastMCP("notary-queue")
queue = DeedQueue()


@mcp.tool()
def queue_deed(title: str, text: str) -> int:
    """Queue a deed; returns its number."""
    return queue.put(title, text)


@mcp.tool()
async def sign_next() -> str:
    """Check and sign the deed which waits longest."""
    deed = queue.next()
    if deed is None:
        return "nothing to sign"
    await queue.verify(deed)
    return sign(deed.title, queue.read(deed))


def main() -> None:
    mcp.run()
