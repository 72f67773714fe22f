from __future__ import annotations

from collections.abc import Callable
from typing import Any

import json
import yaml


def _loader(strict: bool) -> type:
    return yaml.SafeLoader if strict else yaml.Loader


def parse_yaml(text: str, *, strict: bool = False) -> Any:
    return yaml.load(text, Loader=_loader(strict))


PARSERS: dict[str, Callable[[str], Any]] = {"yaml": parse_yaml, "json": json.loads}
