from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .catalogue import Catalogue, NotAllowed
from .runner import run

mcp = FastMCP("shell-runner")
catalogue = Catalogue(Path.cwd() / ".mcp-commands.toml")


@mcp.tool()
def list_commands() -> list[str]:
    """Commands that this project allows."""
    return [f"{c.name}: {' '.join(c.argv)}" for c in catalogue]


@mcp.tool()
async def run_command(name: str, argument: str | None = None) -> str:
    """Run one of the listed commands, by its name."""
    try:
        code, out = await run(catalogue[name], argument)
    except NotAllowed as exc:
        return f"not allowed: {exc}"
    return f"exit {code}\n{out}"


def main() -> None:
    mcp.run()


if __name__ == "__main__":
    main()
