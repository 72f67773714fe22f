from abc import ABC, abstractmethod
from typing import ClassVar

from mcp import types
from pydantic import BaseModel


class Tool(ABC):
    """Subclasses register themselves under their name."""

    registry: ClassVar[dict[str, type["Tool"]]] = {}
    name: ClassVar[str]
    Input: ClassVar[type[BaseModel]]

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.name in Tool.registry:
            raise TypeError(f"two tools are called {cls.name}")
        Tool.registry[cls.name] = cls

    @classmethod
    def describe(cls) -> types.Tool:
        return types.Tool(name=cls.name, description=(cls.__doc__ or "").strip(), inputSchema=cls.Input.model_json_schema())

    @abstractmethod
    def run(self, args) -> str: ...

    @classmethod
    def invoke(cls, arguments: dict | None) -> str:
        return cls().run(cls.Input.model_validate(arguments or {}))
