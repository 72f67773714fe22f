import html
from pathlib import Path

import markdown

SOURCE = Path("docs")
TARGET = Path("site")


def pages() -> list[Path]:
    return sorted(SOURCE.rglob("*.md"))


def build() -> int:
    done = 0
    for page in pages():
        out = TARGET / page.relative_to(SOURCE).with_suffix(".html")
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(f"<!doctype html><title>{html.escape(page.stem)}</title>{markdown.markdown(page.read_text())}")
        done += 1
    return done
