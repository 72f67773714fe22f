import signal

from mcp.server.fastmcp import FastMCP

from .more import add

app = FastMCP("clock")


@app.tool()
def now() -> str:
    """Tell the time."""
    return "noon"


def again(number, frame) -> None:
    add(app)


signal.signal(signal.SIGUSR1, again)
