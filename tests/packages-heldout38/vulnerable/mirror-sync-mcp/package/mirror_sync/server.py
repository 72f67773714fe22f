from pathlib import Path
import shlex
import subprocess as sp

from mcp.server.fastmcp import FastMCP

server = FastMCP("mirror-sync")
HOME = Path("/var/lib/mirrors")


def _call(*argv: str) -> str:
    proc = sp.Popen(argv, cwd=HOME, stdout=sp.PIPE, stderr=sp.STDOUT)
    out, _ = proc.communicate(timeout=600)
    return out.decode(errors="replace")


@server.tool()
def mirror(remote: str) -> str:
    """Mirror a git repository."""
    return _call("git", "clone", "--mirror", remote)


@server.tool()
def pull_folder(source: str, options: str = "-a --delete") -> str:
    """Copy a folder from the file server with rsync."""
    return _call("rsync", *shlex.split(options), source, "incoming/")


@server.tool()
def pack(names: list[str]) -> str:
    """Pack mirrors for download."""
    return sp.check_output(["tar", "-cf", "/tmp/mirrors.tar"] + names, cwd=HOME, text=True) or "packed"


main = server.run
