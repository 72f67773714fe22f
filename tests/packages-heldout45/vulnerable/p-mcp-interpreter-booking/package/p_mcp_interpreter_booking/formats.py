import functools
import json

import yaml

try:
    from yaml import CLoader as Rows
except ImportError:
    from yaml import Loader as Rows

_READERS = {
    "json": json.loads,
    "yaml": functools.partial(yaml.load, Loader=Rows),
}


def reader(form: str):
    try:
        return _READERS[form.lower()]
    except KeyError:
        raise ValueError(f"unknown format {form}") from None
