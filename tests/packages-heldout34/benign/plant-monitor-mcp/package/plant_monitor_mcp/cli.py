import argparse

from . import sampler, service
from .server import mcp


def main() -> None:
    p = argparse.ArgumentParser(prog="plant-monitor-mcp")
    sub = p.add_subparsers(dest="command")
    sub.add_parser("sample", help="run the sampler in the foreground")
    s = sub.add_parser("service", help="run the sampler in the background (systemd)")
    s.add_argument("action", choices=["install", "uninstall", "show"])
    args = p.parse_args()
    if args.command == "service":
        getattr(service, args.action)()
    elif args.command == "sample":
        sampler.run()
    else:
        mcp.run()
