import re
from datetime import date
from pathlib import Path

FOLDER = Path.home() / "meeting-minutes"
NAME = re.compile(r"\d{4}-\d{2}-\d{2}-[a-z0-9-]{1,60}")


def slug(title: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:60].strip("-") or "meeting"
    return f"{date.today().isoformat()}-{words}"


def save(title: str, text: str) -> str:
    FOLDER.mkdir(exist_ok=True)
    name = slug(title)
    (FOLDER / f"{name}.md").write_text(f"# {title}\n\n{text}\n", "utf-8")
    return name


def load(name: str) -> str:
    if not NAME.fullmatch(name):
        raise ValueError("not a name of minutes")
    return (FOLDER / f"{name}.md").read_text("utf-8")


def names() -> list[str]:
    return sorted(p.stem for p in FOLDER.glob("*.md")) if FOLDER.is_dir() else []
