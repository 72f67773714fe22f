from mcp.server.fastmcp import FastMCP

from .directory import Directory
from .query import member_filter, person_filter

mcp = FastMCP("ldap-directory")
directory = Directory()


@mcp.tool()
def find_person(name: str, department: str = "*") -> list[dict]:
    """Find people by name, in one department if wanted."""
    return directory.search(person_filter(name, department), ["cn", "mail", "telephoneNumber"])


@mcp.tool()
def group_members(group: str) -> list[dict]:
    """Members of a group."""
    return directory.search(member_filter(group), ["cn", "uid"])


@mcp.tool()
def check_login(uid: str, password: str) -> bool:
    """Whether a user's password is right."""
    return directory.verify(uid, password)


def main() -> None:
    mcp.run()
