import yaml

DEFAULTS = {"rounds": 100, "rate": 0.1, "seed": 7}


class SettingsLoader(yaml.UnsafeLoader):
    """YAML loader that keeps the order of keys."""


def parse_settings(text: str) -> dict:
    loaded = yaml.load(text, Loader=SettingsLoader) or {}
    if not isinstance(loaded, dict):
        raise ValueError("settings must be a mapping")
    return DEFAULTS | loaded
