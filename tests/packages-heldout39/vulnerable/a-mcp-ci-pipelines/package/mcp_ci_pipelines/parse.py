from dataclasses import dataclass, field

import yaml

from .tags import PipelineLoader

RESERVED = {"stages", "variables", "include", "default"}


@dataclass
class Pipeline:
    stages: list[str] = field(default_factory=lambda: ["build", "test", "deploy"])
    jobs: dict[str, dict] = field(default_factory=dict)


def parse(text: str) -> Pipeline:
    doc = yaml.load(text, PipelineLoader) or {}
    if not isinstance(doc, dict):
        raise ValueError("a pipeline is a mapping")
    out = Pipeline(jobs={k: v for k, v in doc.items() if k not in RESERVED and isinstance(v, dict)})
    if "stages" in doc:
        out.stages = [str(s) for s in doc["stages"]]
    return out
