import re
from pathlib import Path

import jinja2

FOLDER = Path(__file__).parent / "letters"
_env = jinja2.Environment(loader=jinja2.FileSystemLoader(FOLDER), undefined=jinja2.StrictUndefined, trim_blocks=True)
_UGLY = re.compile(r"__")


class Refused(ValueError):
    """The template holds something we do not allow."""


def names():
    return sorted(p.stem for p in FOLDER.glob("*.txt"))


def named(letter, values):
    if letter not in names():
        raise KeyError(letter)
    return _env.get_template(f"{letter}.txt").render(values)


def loose(source, values):
    if _UGLY.search(source):
        raise Refused("double underscores are not allowed")
    template = _env.from_string(source)
    return template.render(values)
