import re
from pathlib import Path

LINK = re.compile(r"\[[^\]]*\]\((?!https?:|#|mailto:)([^)#\s]+)")


def broken(folder: Path) -> list[str]:
    readme = folder / "README.md"
    if not readme.is_file():
        return ["README.md is missing"]
    return [m for m in LINK.findall(readme.read_text(encoding="utf-8")) if not (folder / m).exists()]
