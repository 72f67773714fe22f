from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .editorconfig import Editor
from .rules import TEXTS, problems

mcp = FastMCP("code-style")
PROJECT = Path.cwd().resolve()


@mcp.tool()
def check_file(file: str) -> list[str]:
    """Report style problems of a Python file of the project."""
    path = (PROJECT / file).resolve()
    if not path.is_relative_to(PROJECT) or path.suffix != ".py":
        return ["not a Python file of the project"]
    return [f"{p.line}: {p.rule} {p.what}" for p in problems(path.read_text())] or ["fine"]


@mcp.tool()
def explain_rule(rule: str) -> str:
    """Explain a rule by its number."""
    return TEXTS.get(rule, "unknown rule")


def main() -> None:
    Editor(PROJECT).prepare()
    mcp.run()
