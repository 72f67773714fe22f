import os
import re
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path

import yaml

NAME = re.compile(r"^[a-z0-9][a-z0-9-]{0,63}$")
FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.S)
MAX_SIZE = 256 * 1024


@dataclass(frozen=True)
class Skill:
    name: str
    description: str
    body: str
    source: str


def parse(text: str, source: str) -> Skill | None:
    m = FRONT.match(text.replace("\r\n", "\n"))
    if not m:
        return None
    head = yaml.safe_load(m[1]) or {}
    name = str(head.get("name", ""))
    if not NAME.match(name):
        return None
    return Skill(name, str(head.get("description", ""))[:1024], m[2].strip(), source)


class Library:
    def __init__(self, extra: Path | None = None) -> None:
        given = os.environ.get("SKILLS_DIR")
        self.extra = extra or (Path(given).expanduser() if given else None)

    @cached_property
    def skills(self) -> dict[str, Skill]:
        found: dict[str, Skill] = {}
        for entry in sorted(files(__package__).joinpath("skills").iterdir(), key=lambda e: e.name):
            if entry.name.endswith(".md"):
                skill = parse(entry.read_text(encoding="utf-8"), "built-in")
                if skill:
                    found[skill.name] = skill
        if self.extra and self.extra.is_dir():
            for path in sorted(self.extra.glob("*.md")):
                if path.is_symlink() or path.stat().st_size > MAX_SIZE:
                    continue
                skill = parse(path.read_text(encoding="utf-8", errors="replace"), str(path))
                if skill:
                    found[skill.name] = skill
        return found

    def search(self, words: str) -> list[Skill]:
        terms = words.lower().split()

        def score(s: Skill) -> int:
            text = f"{s.name} {s.description}".lower()
            return sum(3 * (t in text) + (t in s.body.lower()) for t in terms)

        ranked = sorted(self.skills.values(), key=score, reverse=True)
        return [s for s in ranked if score(s) > 0][:10]
