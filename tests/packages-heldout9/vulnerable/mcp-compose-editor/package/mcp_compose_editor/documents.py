from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

MAX_CHARS = 100_000


class NotCompose(ValueError):
    """The text is not a compose file."""


@dataclass
class Document:
    tree: dict[str, Any]

    @classmethod
    def parse(cls, text: str, loader: type = yaml.Loader) -> Document:
        if len(text) > MAX_CHARS:
            raise NotCompose("file is too long")
        tree = yaml.load(text, Loader=loader)
        if not isinstance(tree, dict) or "services" not in tree:
            raise NotCompose("no services")
        return cls(tree)

    @property
    def services(self) -> dict[str, dict[str, Any]]:
        return self.tree["services"]

    def dump(self) -> str:
        return yaml.safe_dump(self.tree, sort_keys=False)
