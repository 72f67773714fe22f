import yaml
from pydantic import BaseModel, ConfigDict, Field


class Run(BaseModel):
    model_config = ConfigDict(extra="forbid")
    values: list[float] = Field(max_length=100_000)


class PlainLoader(yaml.SafeLoader):
    """Safe loader without aliases."""

    def compose_node(self, parent, index):
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not allowed")
        return super().compose_node(parent, index)


def dump(run: dict) -> str:
    return yaml.safe_dump(run)


def load(text: str) -> Run:
    if len(text) > 1_000_000:
        raise ValueError("text is too long")
    return Run.model_validate(yaml.load(text, Loader=PlainLoader))
