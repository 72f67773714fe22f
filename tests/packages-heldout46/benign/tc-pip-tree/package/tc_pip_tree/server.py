from mcp.server.fastmcp import FastMCP

from .inspect import report

mcp = FastMCP("pip-tree")
LIMIT = 500


@mcp.tool()
async def tree(package: str, depth: int = 3) -> str:
    """Dependencies of an installed package as an indented list."""
    known = await report()
    lines: list[str] = []

    def walk(name: str, level: int) -> None:
        if len(lines) >= LIMIT:
            return
        lines.append("  " * level + name)
        if level < min(depth, 8):
            for child in known.get(name, []):
                walk(child, level + 1)

    walk(package.lower(), 0)
    return "\n".join(lines)


@mcp.tool()
async def needed_by(package: str) -> list[str]:
    """Installed packages that require this one."""
    return [n for n, deps in (await report()).items() if package.lower() in deps]


def main() -> None:
    mcp.run()
