import ldap
from ldap.filter import escape_filter_chars
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("staff")


@mcp.tool()
def person(name: str) -> list:
    """People of the directory."""
    connection = ldap.initialize("ldap://directory.example")
    wanted = f"(uid={escape_filter_chars(name)})"
    return connection.search_s("dc=example", ldap.SCOPE_SUBTREE, wanted)
