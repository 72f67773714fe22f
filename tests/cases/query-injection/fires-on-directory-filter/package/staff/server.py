import ldap
from mcp.server.fastmcp import FastMCP

from staff.filters import of_person

mcp = FastMCP("staff")


@mcp.tool()
def person(name: str, unit: str = "") -> list:
    """People of the directory."""
    wanted = {"uid": name}
    if unit:
        wanted["ou"] = unit
    connection = ldap.initialize("ldap://directory.example")
    return connection.search_s("dc=example", ldap.SCOPE_SUBTREE, of_person(wanted))
