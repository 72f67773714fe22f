"""What a judge is asked: one definition at a time, quoted so that nothing in it can end the quotation."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.detectors._definitions import Passage, definitions, passages_of, passages_of_server
from douane.model import Json, Surface
from douane.text import excerpt

MAX_ANSWER = 600
"""Tokens that an answer may take."""
_FORM = "douane-judge/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One text with what kind of thing it describes; `name` is for people, `passages` are its strings."""

    name: str
    kind: str
    text: str
    passages: tuple[Passage, ...]

    def key(self, model: str) -> str:
        """Return under what an answer of *model* is kept: digests of the text, the model and the prompt."""
        text = _digest(f"{self.kind}\0{self.text}")
        return f"{text}:{_digest(model)[:32]}:{prompt_digest()[:32]}"

    def case(self, model: str) -> str:
        """Return what an answer has to repeat: no text can know it, for it depends on the whole text."""
        return _digest(self.key(model))[:16]

    def body(self, model: str) -> dict[str, Json]:
        """Return the request. The text is a JSON string in a JSON object: no words of it can close it."""
        quoted = {"case": self.case(model), "kind": self.kind, "text": self.text}
        return {
            "model": model,
            "temperature": 0,
            "max_tokens": MAX_ANSWER,
            "messages": [
                {"role": "system", "content": _system()},
                {"role": "user", "content": json.dumps(quoted, ensure_ascii=True)},
            ],
        }


def questions(surface: Surface) -> Iterator[Question]:
    """Yield what is asked about *surface*: what the server says of itself, then each definition."""
    whole: dict[str, Json] = {
        "instructions": surface.instructions,
        "serverInfo": dict(surface.server_info),
        "capabilities": dict(surface.capabilities),
        "contents": dict(surface.contents),
    }
    said = {key: value for key, value in whole.items() if value}
    if said:
        yield _question("the server itself", "server", said, tuple(passages_of_server(surface)))
    for pointer, definition in definitions(surface):
        name = f"{definition.kind} {excerpt(definition.name, 60)}"
        passages = passages_of(definition, pointer)
        yield _question(name, definition.kind, definition.definition, passages)


def _question(name: str, kind: str, said: Mapping[str, Json], passages: tuple[Passage, ...]) -> Question:
    text = json.dumps(dict(said), ensure_ascii=False, separators=(",", ":"))
    return Question(name=name, kind=kind, text=text, passages=passages)


@cache
def prompt_digest() -> str:
    """Return the SHA-256 of all that is said to the model besides the text."""
    return _digest(f"{_FORM}\0{MAX_ANSWER}\0{_system()}")


@cache
def _system() -> str:
    return str(douane_signatures.table("judge.toml")["system"]).strip()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
