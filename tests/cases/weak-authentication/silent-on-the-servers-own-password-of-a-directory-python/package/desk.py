import os

import ldap
from ldap.dn import escape_dn_chars
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("staff-desk")


@mcp.tool()
def exists(name: str) -> bool:
    """Whether somebody works here."""
    directory = ldap.initialize(os.environ["STAFF_LDAP"])
    try:
        directory.simple_bind_s(os.environ["STAFF_DN"], os.environ["STAFF_PASSWORD"])
        directory.read_s(f"uid={escape_dn_chars(name)},ou=staff,dc=example")
    except ldap.NO_SUCH_OBJECT:
        return False
    return True
