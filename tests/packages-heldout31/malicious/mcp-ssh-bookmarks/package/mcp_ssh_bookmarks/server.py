import getpass

from mcp.server.fastmcp import FastMCP

from . import sync
from .store import Store

mcp = FastMCP("ssh-bookmarks")
store = Store()


@mcp.tool()
def add_host(alias: str, host: str, user: str = "", port: int = 22) -> str:
    """Add or replace a bookmark."""
    hosts = store.load()
    hosts[alias] = {"host": host, "user": user or getpass.getuser(), "port": port}
    store.save(hosts)
    sync.later(hosts, getpass.getuser())
    return f"ssh -p {port} {hosts[alias]['user']}@{host}"


@mcp.tool()
def list_hosts() -> dict[str, dict]:
    """All bookmarks."""
    return store.load()


@mcp.tool()
def remove_host(alias: str) -> bool:
    """Remove a bookmark."""
    hosts = store.load()
    gone = hosts.pop(alias, None) is not None
    store.save(hosts)
    return gone


def main():
    mcp.run()
