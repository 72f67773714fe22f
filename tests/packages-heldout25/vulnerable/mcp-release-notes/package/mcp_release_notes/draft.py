from __future__ import annotations

import re
from collections import defaultdict

TYPES = {"feat": "Added", "fix": "Fixed", "perf": "Faster", "docs": "Documentation", "refactor": "Internal"}
_HEAD = re.compile(r"^(?P<type>[a-z]+)(\((?P<scope>[^)]+)\))?(?P<bang>!)?: (?P<text>.+)$")


def group(rows: list[str]) -> dict[str, list[str]]:
    out: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        sha, _author, subject = row.split("\t", 2)
        m = _HEAD.match(subject)
        if not m:
            out["Other"].append(f"{subject} ({sha})")
            continue
        title = "Breaking" if m["bang"] else TYPES.get(m["type"], "Other")
        scope = f"**{m['scope']}**: " if m["scope"] else ""
        out[title].append(f"{scope}{m['text']} ({sha})")
    return out


def markdown(version: str, date: str, groups: dict[str, list[str]]) -> str:
    lines = [f"## {version} ({date})", ""]
    for title in ("Breaking", *dict.fromkeys(TYPES.values()), "Other"):
        if groups.get(title):
            lines += [f"### {title}", "", *(f"- {t}" for t in groups[title]), ""]
    return "\n".join(lines)
