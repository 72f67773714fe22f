"""What a definition says it is for: the measure of what its sentences ask."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from douane.model import Json
from douane.weighing.senses import senses
from douane.weighing.words import tokens

_SENTENCE = re.compile(r"[.!?](?=\s)|[。！？।؟]|\n")
_MOST_TITLE = 60  # characters; a longer one is prose
_MOST_PARAMETERS = 60
_MOST_TEXT = 32_768  # characters of a text that are read
_MOST_NAME = 400  # characters of a parameter's name that are read


@dataclass(frozen=True, slots=True)
class Aim:
    """`named`: senses of the name and title; `opening`: the first sentence; `about`: senses of all of these.

    `words` are their stems, `parameters` the names of parameters and `held` the stems of these.
    """

    named: frozenset[str]
    opening: str
    about: frozenset[str]
    words: frozenset[str]
    parameters: frozenset[str]
    held: frozenset[str]


NO_AIM = Aim(frozenset(), "", frozenset(), frozenset(), frozenset(), frozenset())


def aim_of(definition: Mapping[str, Json]) -> Aim:
    """Return what *definition* (a tool, prompt, resource or template) says it is for."""
    name, title = _text(definition, "name"), _text(definition, "title")
    naming = tokens(name) + tokens(title if len(title) <= _MOST_TITLE else "")
    opening = _SENTENCE.split(_text(definition, "description").strip(), maxsplit=1)[0].strip()
    opened = tokens(opening)
    schema = definition.get("inputSchema")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    names = list(properties)[:_MOST_PARAMETERS] if isinstance(properties, dict) else []
    named = senses(naming)
    return Aim(
        named=named,
        opening=opening,
        about=named | senses(opened),
        words=frozenset(naming) | frozenset(opened),
        parameters=frozenset(each.lower() for each in names if "_" in each or len(each) > 3),
        held=frozenset(tokens(" ".join([each[:_MOST_NAME] for each in names]))),
    )


def _text(definition: Mapping[str, Json], key: str) -> str:
    value = definition.get(key)
    return value[:_MOST_TEXT] if isinstance(value, str) else ""
