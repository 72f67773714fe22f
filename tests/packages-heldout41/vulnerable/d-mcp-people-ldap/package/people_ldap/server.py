from mcp.server.fastmcp import FastMCP

from .directory import Directory

mcp = FastMCP("people-ldap")
directory = Directory()


@mcp.tool()
def find_person(name: str, department: str = "*") -> list[dict]:
    """Find people by a part of the name."""
    return directory.people(cn=f"*{name}*", departmentNumber=department)


@mcp.tool()
def person_groups(uid: str) -> list[str]:
    """Groups of a person."""
    return directory.groups_of(uid)


@mcp.tool()
def group_members(group: str) -> list[dict]:
    """Members of a group."""
    return directory.people(memberOf=f"cn={group},ou=groups,{directory.base}")


def main() -> None:
    mcp.run()
