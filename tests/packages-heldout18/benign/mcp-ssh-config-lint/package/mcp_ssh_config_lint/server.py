from mcp.server.fastmcp import FastMCP

from .lint import findings, hosts

mcp = FastMCP("ssh-config-lint")


@mcp.tool()
def check_config() -> list[str]:
    """Findings in ~/.ssh/config and on the mode of key files. Contents of keys are never read."""
    return findings()


@mcp.tool()
def list_hosts() -> list[str]:
    """Host aliases in ~/.ssh/config."""
    return hosts()


def main() -> None:
    mcp.run()
