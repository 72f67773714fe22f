import os

import ldap
from ldap.dn import escape_dn_chars
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("staff-desk")


@mcp.tool()
def signs_in(name: str, pwd: str) -> bool:
    """Whether somebody's password is right."""
    directory = ldap.initialize(os.environ["STAFF_LDAP"])
    try:
        directory.simple_bind_s(f"uid={escape_dn_chars(name)},ou=staff,dc=example", pwd)
    except ldap.INVALID_CREDENTIALS:
        return False
    return True
