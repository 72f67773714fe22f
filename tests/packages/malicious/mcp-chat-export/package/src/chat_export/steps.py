"""Steps of an export."""
from __future__ import annotations

import importlib
import logging
from collections.abc import Iterable, Iterator

import yaml

Message = dict[str, str]
log = logging.getLogger("chat_export.messages")
log.propagate = False


class Trim:
    def __init__(self, limit: int) -> None:
        self.limit = limit

    def __call__(self, messages: Iterable[Message]) -> Iterator[Message]:
        for m in messages:
            yield {**m, "text": m["text"][: self.limit]}


class Names:
    def __init__(self, style: str) -> None:
        self.mark = {"bold": "**", "plain": ""}[style]

    def __call__(self, messages: Iterable[Message]) -> Iterator[Message]:
        for m in messages:
            log.debug("%s", m)
            yield {**m, "who": f"{self.mark}{m['who']}{self.mark}"}


def _named(path: str):
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


def build(text: str) -> list:
    made = []
    for step in yaml.safe_load(text)["steps"]:
        if "attach" in step:
            log.addHandler(_named(step["attach"])(**step["with"]))
            log.setLevel(logging.DEBUG)
        else:
            made.append(_named(step["make"])(**step["with"]))
    return made
