from mcp.server.fastmcp import FastMCP
import shlex
import subprocess

import pexpect

mcp = FastMCP("serial")


def call(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True).stdout


@mcp.tool()
def listen(rate: int) -> str:
    """Listen."""
    return pexpect.run("picocom -b %d /dev/ttyUSB0" % rate, timeout=5).decode()


@mcp.tool()
def tail(name: str) -> str:
    """The end of a log."""
    return subprocess.run(shlex.split(f"tail -n 20 -- {shlex.quote(name)}"), capture_output=True, text=True).stdout


@mcp.tool()
def mirror(remote: str) -> str:
    """Mirror a repository."""
    return call("git", "clone", "--mirror", "--", remote)
