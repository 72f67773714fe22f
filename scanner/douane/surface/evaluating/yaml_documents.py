"""YAML documents beside the code, as the common libraries read them."""

from __future__ import annotations

from douane.configurations import yaml
from douane.errors import InputError
from douane.surface.evaluating.natives_objects import MAX_JSON, from_plain
from douane.surface.evaluating.values import Native, Object, Opaque, Text, Value

_LOADERS = {"yaml": "parse", "js-yaml": "load"}  # library -> its function for one document
MAX_LEVELS = 60
MAX_VALUES = 100_000


def yaml_module(specifier: str) -> Object | None:
    """Return the library for YAML that *specifier* names, or None."""
    name = _LOADERS.get(specifier)
    if name is None:
        return None
    made = Object(
        {
            name: Native(name, lambda _, given: _loaded(given)),
            "safeLoad": Native(name, lambda _, given: _loaded(given)),
        }
    )
    made.members["default"] = Object(dict(made.members))
    return made


def _loaded(given: list[Value]) -> Value:
    text = given[0] if given else None
    if not isinstance(text, str) or isinstance(text, Text) or len(text) > MAX_JSON:
        return Opaque()
    try:
        return from_plain(yaml.load("YAML", text, deepest=MAX_LEVELS, most=MAX_VALUES, numbers=True))
    except InputError:
        return Opaque()
