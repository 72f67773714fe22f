import yaml


class Meta(yaml.UnsafeLoader):
    """Keeps dates as they are written."""


Meta.yaml_implicit_resolvers = {
    k: [r for r in v if r[0] != "tag:yaml.org,2002:timestamp"] for k, v in yaml.UnsafeLoader.yaml_implicit_resolvers.items()
}


def split(source: str) -> tuple[dict, str]:
    head, sep, body = source.removeprefix("---\n").partition("\n---\n")
    if not sep:
        return {}, source
    meta = yaml.load(head, Loader=Meta)
    return meta if isinstance(meta, dict) else {}, body.strip()
