import yaml


class PipelineLoader(yaml.UnsafeLoader):
    """Knows the local tags of pipeline files."""


def _reference(loader, node):
    return {"ref": loader.construct_sequence(node)}


PipelineLoader.add_constructor("!reference", _reference)
