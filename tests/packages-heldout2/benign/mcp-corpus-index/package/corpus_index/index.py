import re
from pathlib import Path

import yaml

WORD = re.compile(r"\w{3,}")
DEFAULTS = {"suffixes": [".txt", ".md"], "stopwords": ["the", "and"]}


def settings(folder: Path) -> dict:
    file = folder / "corpus.yaml"
    own = yaml.safe_load(file.read_text()) if file.is_file() else None
    return DEFAULTS | (own if isinstance(own, dict) else {})


def build(folder: Path) -> dict[str, set[str]]:
    cfg, index = settings(folder), {}
    for path in folder.rglob("*"):
        if path.suffix in cfg["suffixes"] and path.is_file():
            for word in set(WORD.findall(path.read_text(errors="ignore").lower())) - set(cfg["stopwords"]):
                index.setdefault(word, set()).add(str(path.relative_to(folder)))
    return index
