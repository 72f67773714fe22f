import json
from decimal import Decimal
from functools import partial

import yaml
from yaml import CSafeLoader as Rows

READING = {
    "json": partial(json.loads, parse_float=Decimal),
    "yaml": partial(yaml.load, Loader=Rows),
}


def reading(kind):
    return READING[kind]
