from __future__ import annotations

import functools
from collections.abc import Mapping

import jinja2

FORBIDDEN = ("import", "__")


class TemplateRefused(ValueError):
    pass


def clean(text: str) -> str:
    for word in FORBIDDEN:
        if word in text:
            raise TemplateRefused(word)
    return text


@functools.cache
def environment() -> jinja2.Environment:
    env = jinja2.Environment(trim_blocks=True, undefined=jinja2.StrictUndefined)
    env.filters["money"] = lambda v: f"{float(v):,.2f}"
    return env


def merge(text: str, person: Mapping[str, object]) -> str:
    template = environment().from_string(clean(text))
    return template.render(person=person)
