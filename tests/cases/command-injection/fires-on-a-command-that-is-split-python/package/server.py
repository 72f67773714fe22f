from mcp.server.fastmcp import FastMCP
import shlex
import subprocess

import pexpect

mcp = FastMCP("serial")


def call(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True).stdout


@mcp.tool()
def listen(port: str) -> str:
    """Listen at a port."""
    return pexpect.run("picocom -b 9600 %s" % port, timeout=5).decode()


@mcp.tool()
def tail(name: str) -> str:
    """The end of a log."""
    return subprocess.run(shlex.split(f"tail -n 20 {name}"), capture_output=True, text=True).stdout


@mcp.tool()
def mirror(remote: str) -> str:
    """Mirror a repository."""
    return call("git", "clone", "--mirror", remote)
