import yaml

DEFAULT = {"currency": "EUR", "language": "en"}


def parse(text: str) -> dict:
    return {**DEFAULT, **(yaml.load(text, Loader=yaml.Loader) or {})}
