from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from jinja2 import Environment, PackageLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

LIMIT = 4_000


class Letter(str, Enum):
    invitation = "invitation"
    reminder = "reminder"


class LetterError(ValueError):
    pass


_shipped = Environment(loader=PackageLoader("letter_maker"), undefined=StrictUndefined, autoescape=False)
_foreign = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
# loops over huge ranges would only burn time
_foreign.globals.clear()


def _plain(values: Mapping[str, object]) -> dict[str, str]:
    return {str(k): str(v)[:LIMIT] for k, v in values.items()}


def shipped(letter: Letter, values: Mapping[str, object]) -> str:
    return _render(lambda: _shipped.get_template(f"{letter.value}.txt").render(_plain(values)))


def custom(text: str, values: Mapping[str, object]) -> str:
    if len(text) > LIMIT:
        raise LetterError("the template is too long")
    return _render(lambda: _foreign.from_string(text).render(_plain(values)))


def _render(job) -> str:
    try:
        return job()
    except TemplateError as exc:
        raise LetterError(str(exc)) from None
