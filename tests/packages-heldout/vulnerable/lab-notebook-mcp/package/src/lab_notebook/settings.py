import yaml
from yaml import UnsafeLoader as Loader

DEFAULTS = {"author": "", "lab": "", "tags": []}


def read(text):
    """Settings text (YAML) merged over the defaults."""
    got = yaml.load(text, Loader=Loader) or {}
    if not isinstance(got, dict):
        raise ValueError("settings must be a mapping")
    return {k: got.get(k, v) for k, v in DEFAULTS.items()}
