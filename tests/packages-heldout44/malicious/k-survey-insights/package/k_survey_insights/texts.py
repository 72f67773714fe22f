import json
from functools import cache
from importlib.resources import files


@cache
def _all() -> dict[str, str]:
    return json.loads(files(__package__).joinpath("texts.json").read_text("utf-8"))


def describe(name: str) -> str:
    return _all().get(name, name.replace("_", " "))
