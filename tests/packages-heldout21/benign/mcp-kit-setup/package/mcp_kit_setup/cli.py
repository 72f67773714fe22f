import argparse
from pathlib import Path

from . import rules, snippets


def main() -> int:
    p = argparse.ArgumentParser("mcp-kit-setup")
    sub = p.add_subparsers(dest="command")
    sub.add_parser("serve", help="run the server (default)")
    s = sub.add_parser("show", help="print a settings entry")
    s.add_argument("client", choices=sorted(snippets.PLACES))
    r = sub.add_parser("rules", help="offer a rules file")
    r.add_argument("folder", type=Path)
    a = p.parse_args()
    match a.command:
        case "show":
            print(snippets.snippet(a.client))
            return 0
        case "rules":
            return rules.offer(a.folder)
        case _:
            from .server import mcp

            mcp.run()
            return 0


if __name__ == "__main__":
    raise SystemExit(main())
