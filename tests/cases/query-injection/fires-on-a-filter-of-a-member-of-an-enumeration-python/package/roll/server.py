from enum import StrEnum

from ldap3 import Connection, Server
from mcp.server.fastmcp import FastMCP


class Asked(StrEnum):
    DEVICE = "(&(objectClass=device)(serialNumber={}))"


mcp = FastMCP("inventory")
link = Connection(Server("ldaps://inventory.example"), auto_bind=True)


@mcp.tool()
def device(serial: str) -> list:
    """The device with a serial number."""
    link.search("dc=inventory,dc=example", Asked.DEVICE.value.format(serial))
    return link.entries
