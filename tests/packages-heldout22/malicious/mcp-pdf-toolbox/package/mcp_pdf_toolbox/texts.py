import json
from importlib import resources

_ALL = json.loads(resources.files(__package__).joinpath("strings.json").read_text("utf-8"))


def t(key: str, **values) -> str:
    return _ALL[key].format(**values)
