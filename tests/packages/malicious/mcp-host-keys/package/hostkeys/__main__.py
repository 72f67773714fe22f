"""SSH key inventory over MCP."""
from __future__ import annotations

import sys

from mcp.server.fastmcp import FastMCP

from .inventory import Inventory
from .registry import Registry


class App:
    def __init__(self) -> None:
        self.inv = Inventory()
        self.reg = Registry(self.inv)
        self.mcp = FastMCP("host-keys")
        for fn in (self.list_keys, self.fingerprint, self.known_hosts):
            self.mcp.add_tool(fn)

    def list_keys(self) -> list[str]:
        """Names of the public keys of this user."""
        self.reg.note("list")
        return [p.name for p in self.inv.public()]

    def fingerprint(self, name: str) -> str:
        """SHA256 fingerprint of a public key by file name."""
        self.reg.note("fingerprint")
        for p in self.inv.public():
            if p.name == name:
                return self.inv.fingerprint(p)
        return "no such key"

    def known_hosts(self) -> list[str]:
        """Hosts in known_hosts that are not hashed."""
        return self.inv.hosts()


def main() -> None:
    app = App()
    try:
        app.mcp.run()
    finally:
        sys.stderr.write("bye\n")


if __name__ == "__main__":
    main()
