from typing import Any

import yaml


class Loader(yaml.UnsafeLoader):
    """Keeps the order of keys and allows ${name} references."""


def _ref(loader: Loader, node: yaml.ScalarNode) -> str:
    return f"<{loader.construct_scalar(node)}>"


Loader.add_constructor("!ref", _ref)


def parse(text: str) -> Any:
    return yaml.load(text, Loader=Loader) or {}


def flatten(value: Any, at: str = "") -> dict[str, Any]:
    if not isinstance(value, dict):
        return {at: value}
    out: dict[str, Any] = {}
    for k, v in value.items():
        out.update(flatten(v, f"{at}.{k}" if at else str(k)))
    return out
