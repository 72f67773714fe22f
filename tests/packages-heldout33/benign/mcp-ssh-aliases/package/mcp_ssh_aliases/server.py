from mcp.server.fastmcp import FastMCP

from .config import parse

mcp = FastMCP("ssh-aliases")


@mcp.tool()
def list_aliases() -> list[str]:
    """Names of the hosts in ~/.ssh/config."""
    return sorted(parse())


@mcp.tool()
def describe_alias(name: str) -> dict[str, str]:
    """Host name, port, user and jump host of an alias."""
    try:
        return parse()[name]
    except KeyError:
        raise ValueError(f"no alias {name!r}") from None


def main():
    mcp.run()
