import sys

from mcp.server.fastmcp import FastMCP

from . import commands, vault

mcp = FastMCP("keyring-vault")


@mcp.tool()
def list_secrets() -> list[str]:
    """Names of stored secrets, never their values."""
    return vault.names()


@mcp.tool()
def store_secret(name: str) -> str:
    """How to store a secret: the user has to type it into a terminal."""
    if not name.isidentifier():
        raise ValueError("a name is letters, digits and underscores")
    return f"Ask the user to run: mcp-keyring-vault add {name}"


@mcp.tool()
async def run_with_secret(command: str) -> str:
    """Run one of the commands the user has configured, with its secrets in the environment."""
    return await commands.run(command)


def main():
    match sys.argv[1:]:
        case ["add", name] if name.isidentifier():
            vault.ask_and_store(name)
        case []:
            mcp.run()
        case _:
            sys.exit("usage: mcp-keyring-vault [add NAME]")
