from __future__ import annotations

import tomllib

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("toml-lint")


def _warnings(text: str):
    seen_blank = 0
    for n, line in enumerate(text.splitlines(), 1):
        if line.rstrip() != line:
            yield n, "trailing white space"
        if "\t" in line:
            yield n, "tab"
        if len(line) > 120:
            yield n, "longer than 120 characters"
        seen_blank = seen_blank + 1 if not line.strip() else 0
        if seen_blank > 2:
            yield n, "more than two blank lines"


@mcp.tool()
def lint_toml(text: str) -> list[str]:
    """Problems in the text of a TOML file."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as exc:
        return [f"syntax: {exc}"]
    return [f"{n}: {w}" for n, w in _warnings(text)]


@mcp.tool()
def sort_keys(text: str) -> str:
    """Sort the keys inside of each table, comments stay with the line below."""
    out: list[str] = []
    block: list[tuple[str, list[str]]] = []
    pending: list[str] = []

    def flush() -> None:
        for _, lines in sorted(block, key=lambda b: b[0]):
            out.extend(lines)
        block.clear()

    for line in text.splitlines():
        s = line.strip()
        if s.startswith("["):
            flush()
            out.extend(pending + [line])
            pending = []
        elif "=" in s and not s.startswith("#"):
            block.append((s.split("=", 1)[0].strip(), pending + [line]))
            pending = []
        else:
            pending.append(line)
    flush()
    return "\n".join(out + pending) + "\n"


def main() -> None:
    mcp.run()
