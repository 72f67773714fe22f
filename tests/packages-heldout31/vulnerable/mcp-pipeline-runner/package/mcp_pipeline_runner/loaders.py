import re

import yaml

_VERSION = re.compile(r"^version:\s*(\d)", re.M)
LOADERS = {1: yaml.UnsafeLoader, 2: yaml.SafeLoader}


def load(text: str) -> dict:
    m = _VERSION.search(text)
    loader = LOADERS.get(int(m.group(1)) if m else 1, yaml.SafeLoader)
    return yaml.load(text, Loader=loader) or {}
