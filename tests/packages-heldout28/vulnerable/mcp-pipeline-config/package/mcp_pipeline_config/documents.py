import yaml

from .loader import PipelineLoader


def parse(text: str) -> dict:
    doc = yaml.load(text, PipelineLoader)
    if not isinstance(doc, dict):
        raise ValueError("a pipeline is a mapping")
    return doc
