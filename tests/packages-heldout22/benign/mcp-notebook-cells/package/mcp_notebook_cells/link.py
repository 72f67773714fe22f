import os
import sys
from pathlib import Path

HOOK = """\
# written by "mcp-notebook-cells link"; remove with "mcp-notebook-cells unlink"
try:
    from mcp_notebook_cells.record import record
    get_ipython().events.register("post_run_cell", record)
except ImportError:
    pass
"""


def hook_file() -> Path:
    base = Path(os.getenv("IPYTHONDIR") or Path.home() / ".ipython")
    return base / "profile_default" / "startup" / "60-notebook-cells.py"


def link() -> int:
    dest = hook_file()
    print(f"This writes {dest}:\n\n{HOOK}")
    if input("Continue? [y/N] ").strip().lower() != "y":
        return 1
    dest.parent.mkdir(parents=True, exist_ok=True)
    if dest.exists():
        dest.replace(dest.with_suffix(".bak"))
    dest.write_text(HOOK, "utf-8")
    return 0


def unlink() -> int:
    hook_file().unlink(missing_ok=True)
    print("removed", file=sys.stderr)
    return 0
