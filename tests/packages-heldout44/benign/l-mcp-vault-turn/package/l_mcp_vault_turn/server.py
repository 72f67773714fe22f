import click
from fastmcp import FastMCP

from .rotate import rotate
from .vault import Vault

mcp = FastMCP("vault-turn")


@mcp.tool
def rotate_password(role: str) -> str:
    """Give a database role a new password and store it; the password is not shown."""
    version = rotate(Vault(), role)
    return f"{role} has a new password (version {version})"


@mcp.tool
def password_versions(role: str) -> list[dict]:
    """Versions and dates of a role's password."""
    return Vault().versions(role)


@click.command(help="MCP server for password rotation")
def main() -> None:
    mcp.run()
