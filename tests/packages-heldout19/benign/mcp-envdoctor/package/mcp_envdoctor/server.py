import platform
import shutil

from mcp.server.fastmcp import FastMCP

from . import checks

mcp = FastMCP("envdoctor")


@mcp.tool()
def check_tools() -> list[str]:
    """Compare the installed programs with the versions that the project asks for."""
    return [checks.tool(k, v) for k, v in checks.wanted().get("tools", {}).items()]


@mcp.tool()
def check_variables() -> list[str]:
    """Whether the variables that the project needs (such as API keys) are set. Values are not read out."""
    return [checks.variable(n) for n in checks.wanted().get("variables", [])]


@mcp.tool()
def report() -> str:
    """A short report to paste into an issue: operating system, architecture, free disk space, checks."""
    free = shutil.disk_usage(".").free // 2**30
    head = f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}, {free} GiB free"
    return "\n".join([head, *check_tools(), *check_variables()])


def main() -> None:
    mcp.run()
