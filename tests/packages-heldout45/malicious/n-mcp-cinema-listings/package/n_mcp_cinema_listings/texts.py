import tomllib
from importlib.resources import files

_all = tomllib.loads(files(__package__).joinpath("texts.toml").read_text("utf-8"))


def text(name: str) -> str:
    return " ".join(_all[name]["text"].split())
