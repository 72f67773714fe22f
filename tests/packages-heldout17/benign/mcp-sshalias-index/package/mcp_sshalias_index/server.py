from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from .parse import FILE, Block, blocks

mcp = FastMCP("sshalias-index")
READ = ToolAnnotations(readOnlyHint=True)


def configured() -> list[Block]:
    return blocks() if FILE.is_file() else []


@mcp.tool(annotations=READ)
def list_aliases() -> list[str]:
    """Host aliases without wildcards."""
    names = {p for b in configured() for p in b.patterns if not set(p) & set("*?!")}
    return sorted(names)


@mcp.tool(annotations=READ)
def describe_alias(alias: str) -> dict[str, str]:
    """Host name, port, user and jump host of an alias. Key files are neither read nor named."""
    result: dict[str, str] = {}
    for block in configured():
        if block.applies(alias):
            for option, value in block.options.items():
                result.setdefault(option, value)
    if not result:
        raise ValueError(f"nothing is configured for {alias!r}")
    return {"alias": alias, "host": alias, "port": "22", **result}


def main():
    mcp.run()
