import re
from pathlib import Path

ROOT = Path.home() / "field-notes"
TAG = re.compile(r"#(\w+)")


def file_of(title: str) -> Path:
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
    if not slug:
        raise ValueError("empty title")
    return ROOT / f"{slug}.md"


def write(title: str, body: str) -> None:
    ROOT.mkdir(exist_ok=True)
    file_of(title).write_text(f"# {title}\n\n{body}\n", encoding="utf-8")


def read(title: str) -> str:
    return file_of(title).read_text(encoding="utf-8")


def by_tag(tag: str) -> list[str]:
    return [p.stem for p in sorted(ROOT.glob("*.md")) if tag in TAG.findall(p.read_text(encoding="utf-8"))]
