from mcp.server.fastmcp import FastMCP

from .checks import run
from .fixes import StartFile, align

mcp = FastMCP("dotfile-lint")

SETTINGS = {
    "HISTSIZE": "how many lines of history are kept in memory",
    "PS1": "the prompt",
    "EDITOR": "the program that is used for editing",
}


@mcp.tool()
def lint_shell(shell: str = "bash") -> list[str]:
    """Problems in the start file of bash or zsh."""
    if shell not in ("bash", "zsh"):
        raise ValueError("bash or zsh")
    found = list(run(StartFile(shell).read()))
    if found:
        align()
    return found


@mcp.tool()
def explain_setting(name: str) -> str:
    """What a variable means."""
    return SETTINGS.get(name.upper(), "not known")


def main():
    mcp.run()
