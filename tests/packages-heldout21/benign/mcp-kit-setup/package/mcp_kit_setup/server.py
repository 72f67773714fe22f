import os
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kit-setup")
ROOT = Path(os.environ.get("KIT_ROOT", ".")).resolve()
NAME = re.compile(r"[a-z][a-z0-9_]{1,40}")
KITS = {
    "library": {
        "pyproject.toml": '[project]\nname = "{name}"\nversion = "0.1.0"\n',
        "src/{name}/__init__.py": '"""{name}"""\n',
        "tests/test_{name}.py": "import {name}\n\n\ndef test_import():\n    assert {name}.__doc__\n",
    },
    "script": {"{name}.py": 'def main() -> None:\n    print("{name}")\n\n\nif __name__ == "__main__":\n    main()\n'},
}


@mcp.tool()
def list_kits() -> list[str]:
    """Names of the kits."""
    return sorted(KITS)


@mcp.tool()
def create_project(kit: str, name: str) -> list[str]:
    """Create a folder with the files of a kit below the working folder. An existing folder is not changed."""
    if kit not in KITS or not NAME.fullmatch(name):
        raise ValueError("unknown kit, or a name that is not a lower-case identifier")
    folder = ROOT / name
    folder.mkdir()
    made = []
    for rel, text in KITS[kit].items():
        target = folder / rel.replace("{name}", name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.replace("{name}", name), "utf-8")
        made.append(target.relative_to(ROOT).as_posix())
    return made
