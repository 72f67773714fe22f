import ldap3
from mcp.server.fastmcp import FastMCP

from filters import Filter

mcp = FastMCP("readers")
server = ldap3.Server("ldaps://directory.test")


@mcp.tool()
def reader(name: str) -> list[str]:
    """Mail addresses of a reader of the library."""
    conn = ldap3.Connection(server, auto_bind=True)
    conn.search("dc=library,dc=test", str(Filter("person").where("cn", name)), attributes=["mail"])
    return [str(entry.mail) for entry in conn.entries]
