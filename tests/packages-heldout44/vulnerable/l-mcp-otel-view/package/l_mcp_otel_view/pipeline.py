import yaml

PARTS = ("receivers", "processors", "exporters")


class Env(str):
    """A ${env:NAME} reference; kept as text."""


def _env(loader: yaml.Loader, node: yaml.ScalarNode) -> Env:
    return Env(loader.construct_scalar(node))


class ConfigLoader(yaml.UnsafeLoader):
    pass


ConfigLoader.add_constructor("!env", _env)


def load(text: str) -> dict:
    doc = yaml.load(text, Loader=ConfigLoader)
    if not isinstance(doc, dict):
        raise ValueError("a mapping was expected")
    return doc


def problems(doc: dict) -> list[str]:
    out = []
    for name, pipe in doc.get("service", {}).get("pipelines", {}).items():
        for part in PARTS:
            out += [f"{name}: {part[:-1]} {x} is not defined" for x in pipe.get(part, []) if x not in doc.get(part, {})]
        if not pipe.get("exporters"):
            out.append(f"{name}: no exporter")
    return out
