from mcp.server.fastmcp import FastMCP

from .parse import parse

mcp = FastMCP("playbooks")


@mcp.tool()
def load_playbook(text: str) -> str:
    """Check a playbook and give its name."""
    return str(parse(text)["name"])


@mcp.tool()
def list_steps(text: str) -> list[str]:
    """Names of the steps of a playbook."""
    return [str(s.get("name", "?")) for s in parse(text)["steps"]]


def main() -> None:
    mcp.run()
