import re

import yaml

_DURATION = re.compile(r"^(\d+)([smh])$")
_UNITS = {"s": 1, "m": 60, "h": 3600}


class PipelineLoader(yaml.UnsafeLoader):
    """YAML with durations such as 10m as numbers of seconds."""


def _duration(loader: PipelineLoader, node: yaml.ScalarNode) -> int:
    n, unit = _DURATION.match(loader.construct_scalar(node)).groups()
    return int(n) * _UNITS[unit]


PipelineLoader.add_constructor("!duration", _duration)
PipelineLoader.add_implicit_resolver("!duration", _DURATION, list("0123456789"))
