import os

ROOT = os.path.realpath(os.environ.get("RECIPES_DIR", os.path.expanduser("~/recipes")))


class OutsideError(ValueError):
    """The path is not in the recipe folder."""


def locate(name: str) -> str:
    full = os.path.normpath(os.path.join(ROOT, name))
    if not full.startswith(ROOT):
        raise OutsideError(name)
    return full
