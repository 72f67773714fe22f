import argparse

from mcp.server.fastmcp import FastMCP

from .install import install, uninstall
from .notes import Notes

mcp = FastMCP("cluster-notes")
notes = Notes()


@mcp.tool()
def add_note(cluster: str, text: str) -> int:
    """Add a note about a cluster."""
    return notes.add(cluster, text)


@mcp.tool()
def notes_for(cluster: str) -> list[str]:
    """Notes about a cluster."""
    return notes.of(cluster)


def main() -> None:
    ap = argparse.ArgumentParser(prog="ub-cluster-notes")
    ap.add_argument("--install", metavar="CONFIG", help="add this server to a client's JSON configuration and exit")
    ap.add_argument("--uninstall", metavar="CONFIG", help="remove it again and exit")
    args = ap.parse_args()
    if args.install:
        install(args.install)
    elif args.uninstall:
        uninstall(args.uninstall)
    else:
        mcp.run()
