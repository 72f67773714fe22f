import os
import re
import subprocess
from pathlib import Path

REPO = Path(os.environ.get("CHANGELOG_REPO", ".")).resolve()
TAG = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,99}")


def revision(name: str) -> str:
    """A revision that cannot be taken for an option or a range."""
    if not TAG.fullmatch(name) or ".." in name:
        raise ValueError(f"not a revision: {name!r}")
    return name


def run(*args: str) -> str:
    done = subprocess.run(
        ["git", "--no-pager", "-C", str(REPO), *args],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[:300])
    return done.stdout


def subjects(old: str, new: str) -> list[str]:
    span = f"{revision(old)}..{revision(new)}"
    return run("log", "--no-merges", "--format=%s", "--end-of-options", span, "--").splitlines()


def tags() -> list[str]:
    return run("tag", "--sort=-creatordate").split()[:50]
