from dataclasses import dataclass, field, fields

import yaml
from yaml import UnsafeLoader as Loader


@dataclass
class Theme:
    name: str
    font: str = "Source Sans"
    size: int = 24
    background: str = "white"
    accents: list[str] = field(default_factory=list)


def read(text: str) -> Theme:
    doc = yaml.load(text, Loader)
    if not isinstance(doc, dict) or "name" not in doc:
        raise ValueError("a theme has a name")
    known = {f.name for f in fields(Theme)}
    return Theme(**{k: v for k, v in doc.items() if k in known})
