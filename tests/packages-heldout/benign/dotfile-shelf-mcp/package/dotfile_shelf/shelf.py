import difflib
import os
from pathlib import Path

HOME = Path.home()
SHELF = HOME / ".dotfile-shelf"
KNOWN = {"bashrc": ".bashrc", "zshrc": ".zshrc", "gitconfig": ".gitconfig", "vimrc": ".vimrc"}


def pair(name):
    try:
        dotted = KNOWN[name]
    except KeyError:
        raise ValueError(f"known are: {', '.join(KNOWN)}") from None
    return HOME / dotted, SHELF / name


def text(path):
    return path.read_text("utf-8") if path.is_file() else ""


def diff(name):
    live, kept = pair(name)
    lines = difflib.unified_diff(
        text(live).splitlines(), text(kept).splitlines(), f"~/{live.name}", f"shelf/{name}", lineterm=""
    )
    return "\n".join(lines)


def restore(name):
    live, kept = pair(name)
    if live.is_symlink():
        raise ValueError(f"{live} is a link; change it by hand")
    new = text(kept)
    if not new:
        raise ValueError("nothing on the shelf")
    if live.exists():
        live.with_name(live.name + ".before").write_text(text(live), "utf-8")
    tmp = live.with_name(live.name + ".new")
    tmp.write_text(new, "utf-8")
    os.replace(tmp, live)
