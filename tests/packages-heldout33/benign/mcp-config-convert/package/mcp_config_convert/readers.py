import json
import tomllib

import yaml

_LIMIT = 1_000_000


class Loader(yaml.SafeLoader):
    """SafeLoader that keeps dates as text and knows one tag of ours."""


Loader.yaml_implicit_resolvers = {
    k: [(tag, rx) for tag, rx in v if tag != "tag:yaml.org,2002:timestamp"] for k, v in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_constructor("!list", lambda loader, node: [s.strip() for s in loader.construct_scalar(node).split(",")])


def _yaml(text: str):
    if len(text) > _LIMIT:
        raise ValueError("document is too long")
    if "*" in text and "&" in text:
        raise ValueError("anchors and aliases are not supported")
    return yaml.load(text, Loader=Loader)


READERS = {"yaml": _yaml, "json": json.loads, "toml": tomllib.loads}
