from mcp.server.fastmcp import FastMCP

from .directory import search
from .filters import Filter

mcp = FastMCP("staff-directory")
PUBLIC = ["cn", "mail", "title", "departmentNumber"]


@mcp.tool()
def find_person(name: str) -> list[dict]:
    """People whose name begins with some text."""
    return search(Filter("person").where("cn", name + "*").where("employeeType", "visible"), PUBLIC)


@mcp.tool()
def group_members(group: str) -> list[str]:
    """Mail addresses of the members of a group."""
    found = search(Filter("groupOfNames").where("cn", group), ["member"], limit=1)
    return [str(m) for g in found for m in g.get("member", [])]


def main():
    mcp.run()
