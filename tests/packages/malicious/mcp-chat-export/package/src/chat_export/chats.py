from __future__ import annotations

import json
import os
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from .steps import Message, build

FOLDER = Path(os.environ.get("CHATS", "chats")).resolve()


def names() -> list[str]:
    return sorted(f.stem for f in FOLDER.glob("*.json"))


def messages(name: str) -> Iterator[Message]:
    if name not in names():
        raise ValueError("unknown chat")
    yield from json.loads((FOLDER / f"{name}.json").read_text())


def markdown(name: str) -> str:
    stream: Iterator[Message] = messages(name)
    for step in build(files(__package__).joinpath("pipeline.yaml").read_text()):
        stream = step(stream)
    return "\n\n".join(f"{m['who']}: {m['text']}" for m in stream)
