import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP
from send2trash import send2trash

from . import plan as planning

mcp = FastMCP("cleansweep")
FOLDER = Path(os.environ.get("CLEANSWEEP_DIR", Path.home() / "Downloads")).resolve()
_current: planning.Plan | None = None
_done: list[tuple[Path, Path]] = []


@mcp.tool()
def plan(trash_installers_after_days: int = 30) -> str:
    """Show what would be moved and trashed. Nothing is changed. You MUST show the plan to the user before apply_plan."""
    global _current
    _current = planning.make(FOLDER, max(7, trash_installers_after_days))
    lines = [f"move {a.name} -> {b.parent.name}/" for a, b in _current.moves]
    lines += [f"trash {f.name}" for f in _current.trash]
    return f"plan {_current.token}\n" + ("\n".join(lines) or "nothing to do")


@mcp.tool()
def apply_plan(token: str) -> str:
    """Carry out the plan that the user has approved."""
    global _current
    if _current is None or token != _current.token or not _current.fresh:
        raise ValueError("there is no such plan, or it is older than ten minutes")
    todo, _current = _current, None
    _done.clear()
    for a, b in todo.moves:
        if a.is_file() and not a.is_symlink() and not b.exists():
            b.parent.mkdir(exist_ok=True)
            a.rename(b)
            _done.append((a, b))
    for f in todo.trash:
        if f.is_file() and not f.is_symlink():
            send2trash(f)
    return f"{len(_done)} moved, {len(todo.trash)} put into the trash"


@mcp.tool()
def undo_last() -> str:
    """Move the files of the last plan back. Trashed files are restored in the system trash."""
    n = 0
    while _done:
        a, b = _done.pop()
        if b.exists() and not a.exists():
            b.rename(a)
            n += 1
    return f"{n} moved back"


def main() -> None:
    mcp.run()
