"""A dependency of one package on another: what it asks for, and whether that is what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.errors import ResolutionError
from douane.registries.npm_versions import satisfies
from douane.resolve.npm_declared import specifier
from douane.resolve.npm_overrides import conflict
from douane.resolve.npm_spec import Kind, Spec, parse
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.resolve.npm_tree import Node


class Edge:
    """*source* depends on *name*. `to` is the node that satisfies it, or would if its version fitted.

    `text` is what the manifest says; `rule` the override it falls under, if the project has any.
    """

    __slots__ = ("conflicted", "key", "kind", "name", "optional", "peer", "rule", "source", "text", "to")

    def __init__(self, source: Node, name: str, text: str, kind: str) -> None:
        self.source = source
        self.name = name
        self.key = name.lower()  # folders that differ only in case cannot stand side by side
        self.text = text
        self.kind = kind
        self.peer = kind in {"peer", "peerOptional"}
        self.optional = kind in {"optional", "peerOptional"}
        self.to: Node | None = None
        self.conflicted = False
        self.rule = source.rule.rule_for(name, text) if source.rule else None

    @property
    def wanted(self) -> str:
        """The specifier, after overrides. Raises ResolutionError for a reference to nothing."""
        rule = self.rule
        if rule is None or rule.value in {"", "*"} or rule.name != self.name:
            return self.text
        if not rule.value.startswith("$"):
            return rule.value
        return referred(rule.value, self.source)

    @property
    def spec(self) -> Spec:
        """What is asked for. Raises ResolutionError for what npm refuses to read."""
        return parse(self.name, self.wanted)

    @property
    def bundled(self) -> bool:
        """Whether the package brings this dependency along in its own tarball."""
        source = self.source.manifest
        return source is not None and self.source.parent is not None and self.name in source.bundled

    @property
    def valid(self) -> bool:
        """Whether nothing needs to be done for this edge."""
        to = self.to
        if to is None:
            return self.optional
        if self.peer and self.source is to.parent and self.source.parent is not None:
            return False
        if not self.satisfied_by(to):
            return False
        return not (self.rule and to.rule and to.edges_out and conflict(self.rule, to.rule))

    def satisfied_by(self, node: Node) -> bool:
        """Whether *node*, wherever it stands, is what the edge asks for.

        Where an override asks for something else, what the manifest asks for does as well, unless the rule is
        about that very version. What came in a bundle or a shrinkwrap is not overridden.
        """
        if node.name != self.name:
            return False
        rule = self.rule
        if rule is None or rule.parent is None or node.fixed:
            return _is(node, specifier(self.name, self.text))
        if _is(node, specifier(self.name, self.wanted)):
            return True
        return _is(node, specifier(self.name, self.text)) and not _is(node, specifier(self.name, rule.range))

    def reload(self) -> None:
        """Find out anew where the edge leads, and which override it falls under."""
        old, new = self.rule, None
        if self.source.rule is not None:
            new = self.source.rule.rule_for(self.name, self.text)
            if new.equals(old):
                new = old
        changed = new is not old
        self.rule = new
        to = self.source.find(self.key)
        if to is not self.to:
            if self.to is not None:
                self.to.edges_in.pop(self, None)
                self.to.lose_rule(new)
            self.to = to
            if to is not None:
                to.edges_in[self] = None
                to.gain_rule(new)
        elif changed and to is not None:
            to.lose_rule(old)
            to.gain_rule(new)


def referred(value: str, source: Node) -> str:
    """Return what ``$name`` means in an override: what the project, else *source* itself, asks for by it.

    Raises ResolutionError where neither does.
    """
    name = value[1:]
    top = source.source.root if source.source else source.root
    for asked in (top.references, source.manifest and source.manifest.asked):
        if asked and name in asked:
            return asked[name]
    raise ResolutionError(
        f"the override {excerpt(value)} refers to nothing that the project depends on: npm refuses it"
    )


def _is(node: Node, spec: Spec | None) -> bool:
    if spec is None:
        return False
    tarball = node.manifest.tarball if node.manifest else None
    if spec.kind is Kind.TAG:
        return tarball is not None
    if spec.foreign:
        return tarball is not None and _comes_from(tarball, spec)
    return spec.wanted == "*" or satisfies(node.version, spec.wanted)


def _comes_from(tarball: str, spec: Spec) -> bool:
    """Whether a lock's address of a package can be what a specifier of that kind led to."""
    if spec.kind is Kind.URL:
        return tarball == spec.wanted
    return tarball.startswith("git" if spec.kind is Kind.GIT else "file:")
