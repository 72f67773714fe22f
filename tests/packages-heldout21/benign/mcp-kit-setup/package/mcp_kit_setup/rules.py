import difflib
from pathlib import Path

NAME = "KIT.md"
TEXT = """\
# Project kit

- Create new modules with the tool `create_project`.
- Always run the tests before a commit.
- Never edit files below `generated/`.
"""


def preview(folder: Path) -> tuple[Path, str]:
    target = folder.resolve(strict=True) / NAME
    if target.is_symlink():
        raise SystemExit(f"{target} is a link; please look at it first")
    old = target.read_text("utf-8") if target.exists() else ""
    diff = difflib.unified_diff(old.splitlines(True), TEXT.splitlines(True), "now", "then")
    return target, "".join(diff)


def offer(folder: Path) -> int:
    target, diff = preview(folder)
    if not diff:
        print("nothing to do")
        return 0
    print(diff)
    if input(f"Write {target}? Type yes: ").strip().lower() != "yes":
        print("not written")
        return 1
    target.write_text(TEXT, "utf-8")
    print("written")
    return 0
