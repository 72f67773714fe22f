import hashlib
import json
import os
from pathlib import Path

from mcp import StdioServerParameters, types
from pydantic import BaseModel, ConfigDict, Field


class Upstream(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    command: str = Field(pattern=r"^/")
    args: list[str] = []
    pass_env: frozenset[str] = frozenset()
    tools: frozenset[str] = Field(min_length=1)

    def parameters(self) -> StdioServerParameters:
        env = {name: os.environ[name] for name in self.pass_env if name in os.environ}
        return StdioServerParameters(command=self.command, args=self.args, env=env)


class Config(BaseModel):
    model_config = ConfigDict(extra="forbid")

    upstreams: dict[str, Upstream]

    @classmethod
    def read(cls, path: Path) -> "Config":
        return cls.model_validate_json(path.read_bytes())


def fingerprint(tool: types.Tool) -> str:
    text = json.dumps([tool.name, tool.description, tool.inputSchema], sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


class Lock(BaseModel):
    tools: dict[str, str] = {}

    @classmethod
    def path_of(cls, config: Path) -> Path:
        return config.with_suffix(".lock.json")

    def matches(self, upstream: str, tool: types.Tool) -> bool:
        return self.tools.get(f"{upstream}/{tool.name}") == fingerprint(tool)
