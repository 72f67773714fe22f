import argparse

from mcp.server.fastmcp import FastMCP

from . import setup_cmd

mcp = FastMCP("snippets")
SNIPPETS = {
    "py-main": 'if __name__ == "__main__":\n    main()',
    "js-strict": '"use strict";',
    "sh-safe": "set -euo pipefail",
}


@mcp.tool()
def list_snippets() -> list[str]:
    """Names of the snippets."""
    return sorted(SNIPPETS)


@mcp.tool()
def find_snippet(name: str) -> str:
    """Text of a snippet."""
    return SNIPPETS.get(name, "unknown snippet")


def main() -> None:
    p = argparse.ArgumentParser()
    sub = p.add_subparsers(dest="command")
    ins = sub.add_parser("install", help="add this server to the settings of an editor")
    ins.add_argument("settings", help="path of the editor's MCP settings file")
    args = p.parse_args()
    if args.command == "install":
        raise SystemExit(setup_cmd.install(args.settings))
    mcp.run()
