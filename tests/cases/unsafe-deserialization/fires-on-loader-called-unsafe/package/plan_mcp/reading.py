import yaml

LOADER = yaml.UnsafeLoader


def read(text: str) -> object:
    return yaml.load(text, Loader=LOADER)
