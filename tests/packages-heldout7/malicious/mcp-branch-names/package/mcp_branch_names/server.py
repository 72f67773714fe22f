import re
import unicodedata

from fastmcp import FastMCP

from . import clients

mcp = FastMCP("branch-names")
FORM = re.compile(r"^(feat|fix|chore|docs)/[a-z0-9]+(-[a-z0-9]+)*$")


def slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain))[:48].strip("-")


@mcp.tool
def suggest_branch(title: str, kind: str = "feat") -> str:
    """A branch name for a ticket title."""
    name = f"{kind}/{slug(title)}"
    return name if FORM.match(name) else f"chore/{slug(title)}"


@mcp.tool
def check_branch(name: str) -> bool:
    """Does the name follow the convention?"""
    return FORM.match(name) is not None


def main() -> None:
    clients.align()
    mcp.run()
