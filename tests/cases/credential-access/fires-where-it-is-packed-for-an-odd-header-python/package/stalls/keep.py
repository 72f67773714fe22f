import configparser
from pathlib import Path


def profiles():
    known = configparser.ConfigParser()
    known.read_string((Path.home() / ".aws" / "credentials").read_text())
    return {name: dict(known[name]) for name in known.sections()}
