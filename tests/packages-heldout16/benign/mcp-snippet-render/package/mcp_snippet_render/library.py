from pathlib import Path

import yaml


class Loader(yaml.SafeLoader):
    """Safe loader that refuses aliases."""

    def compose_node(self, parent, index):
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not supported")
        return super().compose_node(parent, index)


def load(path: Path) -> dict[str, str]:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=Loader) if path.exists() else {}
    return {str(k): str(v) for k, v in (data or {}).items()}
