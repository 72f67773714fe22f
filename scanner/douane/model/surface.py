"""What the model would read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from douane.model.seen import Finding, Gap, Json, Where

_NOTHING: Mapping[str, Json] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One tool, prompt, resource or template, as raw JSON.

    `conditional` says under which condition it is registered, if it is not always.
    """

    kind: str  # tool | prompt | resource | template
    name: str
    definition: Mapping[str, Json]
    where: Where = field(default_factory=Where)
    conditional: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """How a running server was listed and what it did meanwhile; texts are escaped, bounded and sorted.

    `runs` counts fresh processes, `clients` are the names it was asked under, `arguments` those it was
    started with, `environment_names` the variables it was given. `canaries` names the planted secrets it
    opened, `contacts` whom it tried to reach (``host:port``), `programs` what it started, `written` the paths
    it wrote or tried to, `exceeded` the limits it met.
    """

    runs: int
    clients: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    environment_names: tuple[str, ...] = ()
    canaries: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    programs: tuple[tuple[str, ...], ...] = ()
    written: tuple[str, ...] = ()
    exceeded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """The tool-definition set: everything a model connected to the server can read.

    `source` tells how it was obtained: static (from source), sandbox (listed by the running server), remote
    (listed by a server at an address) or recorded (a listing the user handed over); `none` means that nobody
    looked. `contents` maps the ``ui://`` addresses that tools refer to to what stands there; `protocol` is
    the revision it was listed with. A surface of a running server has `observed`, and under `unlisted` what
    its source defines and it did not list: registered under a condition, or not at all.
    """

    source: str = "none"  # none | static | sandbox | remote | recorded
    tools: tuple[Definition, ...] = ()
    prompts: tuple[Definition, ...] = ()
    resources: tuple[Definition, ...] = ()
    templates: tuple[Definition, ...] = ()
    instructions: str | None = None
    capabilities: Mapping[str, Json] = field(default_factory=lambda: _NOTHING)
    contents: Mapping[str, Json] = field(default_factory=lambda: _NOTHING)
    server_info: Mapping[str, Json] = field(default_factory=lambda: _NOTHING)
    protocol: str | None = None
    observed: Observation | None = None
    unlisted: tuple[Definition, ...] = ()
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """Tools, prompts, resources and templates, in that order."""
        return (*self.tools, *self.prompts, *self.resources, *self.templates)

    def listing(self) -> dict[str, Json]:
        """The plain mapping that `douane_lockfiles.surface_digest` reads."""
        listing: dict[str, Json] = {
            "tools": [dict(item.definition) for item in self.tools],
            "prompts": [dict(item.definition) for item in self.prompts],
            "resources": [dict(item.definition) for item in self.resources],
            "resourceTemplates": [dict(item.definition) for item in self.templates],
        }
        if self.instructions is not None:
            listing["instructions"] = self.instructions
        if self.capabilities:
            listing["capabilities"] = dict(self.capabilities)
        if self.contents:
            listing["contents"] = dict(self.contents)
        return listing
