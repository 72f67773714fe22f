"""Whether a package, with its peers, can go into a certain folder. Only looks; changes nothing."""

from __future__ import annotations

from enum import Enum

from douane.errors import ResolutionError
from douane.resolve.npm_edge import Edge
from douane.resolve.npm_peers import entry_sets
from douane.resolve.npm_sets import deepest_target
from douane.resolve.npm_tree import Node


class Fit(Enum):
    """What would happen in a folder: free, same or better thing there, to be replaced, impossible."""

    OK = "ok"
    KEEP = "keep"
    REPLACE = "replace"
    CONFLICT = "conflict"


class Budget:
    """How many checks one resolution may make; hostile peer graphs can ask for exponentially many."""

    def __init__(self, checks: int) -> None:
        self._left = checks

    def spend(self) -> None:
        """Count one check. Raises ResolutionError when there have been too many."""
        self._left -= 1
        if self._left < 0:
            raise ResolutionError("the dependencies are too entangled to be resolved")


class Check:
    """The verdict about putting *dep* into *target* because of *edge*: `fit` with its peers, `own` without.

    *dep* stands in a virtual root beside its peers. A *parent* is the check of the package whose peer *dep*
    is; *path* the chain of peers that led here.
    """

    __slots__ = (
        "budget",
        "children",
        "current",
        "dep",
        "edge",
        "explicit",
        "fit",
        "overridden",
        "own",
        "parent",
        "path",
        "peers_fit",
        "target",
    )

    def __init__(
        self,
        dep: Node,
        target: Node,
        edge: Edge,
        budget: Budget,
        *,
        parent: Check | None = None,
        path: tuple[Node, ...] = (),
        explicit: bool = False,
    ) -> None:
        budget.spend()
        self.dep = dep
        self.target = target
        self.edge = edge
        self.budget = budget
        self.parent = parent
        self.path = path
        self.explicit = explicit
        self.children: list[Check] = []
        self.current = target.children.get(edge.key)
        self.overridden = not edge.satisfied_by(dep)
        self.peers_fit: Fit | None = None
        self.own: Fit | None = None
        self.fit = self._judge()
        if self.own is None:
            self.own = self.fit

    @property
    def entry(self) -> Edge:
        """The edge that the whole set of peers enters by."""
        check = self
        while check.parent is not None:
            check = check.parent
        return check.edge

    def conflicting(self) -> list[Check]:
        """Return the checks of peers, at any depth, that found a conflict."""
        checks = list(self.children)
        for check in checks:
            checks.extend(check.children)
        return [check for check in checks if check.fit is Fit.CONFLICT]

    def _judge(self) -> Fit:
        if self.dep.error is not None:
            return Fit.REPLACE if self.current else Fit.OK
        there = self.target.edges_out.get(self.edge.key)
        if there is not None and there.peer and self.target.parent is not None:
            return Fit.CONFLICT
        if self.current is not None:
            return self._judge_current(self.current)
        if there is not None and there is not self.edge and not there.satisfied_by(self.dep):
            return Fit.CONFLICT
        return self._judge_free()

    def _judge_free(self) -> Fit:
        """No such package here; but those below may count on one further up, which would be hidden."""
        shadowed = self.target.find(self.edge.key) if self.target is not self.entry.source else None
        for edge in shadowed.edges_in if shadowed else ():
            if edge.source.is_below(self.target) and edge.valid and not edge.satisfied_by(self.dep):
                return Fit.CONFLICT
        return self._with_peers(Fit.OK)

    def _judge_current(self, current: Node) -> Fit:
        dep, edge = self.dep, self.edge
        if dep.matches(current) and (edge.satisfied_by(current) or self.overridden):
            return Fit.REPLACE if self.explicit else Fit.KEEP
        newer = self._is_newer(current)
        if newer and dep.can_replace(current) and self._with_peers(Fit.REPLACE) is not Fit.CONFLICT:
            return Fit.REPLACE
        if edge.satisfied_by(current) and (not self.explicit or edge.peer):
            return Fit.KEEP
        older = edge.peer and not newer and dep.can_replace(current)
        if older and self._with_peers(Fit.REPLACE) is not Fit.CONFLICT:
            return Fit.REPLACE
        return self._judge_push(current)

    def _judge_push(self, current: Node) -> Fit:
        """The one here does not do. Where this is the last place for ours, theirs may have to go deeper."""
        if self.target is not self._deepest():
            return Fit.CONFLICT
        if not self.edge.peer and self.target is self.edge.source:
            return self._with_peers(Fit.REPLACE)
        if self.parent is None and not self.edge.peer:
            return Fit.CONFLICT
        for entry, members in entry_sets(current).items():
            if entry is self.edge or entry is self.entry or entry.to is None:
                continue
            if not self._yields(entry, entry.to, members):
                return Fit.CONFLICT
        return self._with_peers(Fit.REPLACE)

    def _yields(self, entry: Edge, entered: Node, members: dict[Node, None]) -> bool:
        """Whether the peer set that came in by *entry* can be replaced by ours, or can go deeper."""
        ours = self.dep.parent.children if self.dep.parent else {}
        replacement = ours.get(entered.key)
        if replacement is not None:
            if replacement.can_replace(entered, ours):
                return True
        elif _all_content(entered, ours):
            return True
        for member in members:
            deeper = deepest_target(entry.source, member.key)
            if deeper is self.target or self.target.is_below(deeper):
                return False
        return True

    def _with_peers(self, fit: Fit) -> Fit:
        self.own = fit
        if self.peers_fit is not None:
            return self.peers_fit
        path = (*self.path, self.dep)
        conflict = False
        for edge in self.dep.edges_out.values():
            if not edge.peer or edge.to is None or edge.to in path:
                continue
            target = deepest_target(self.target, edge.to.key)
            check = Check(edge.to, target, edge, self.budget, parent=self, path=path)
            self.children.append(check)
            conflict = conflict or check.fit is Fit.CONFLICT
        self.peers_fit = Fit.CONFLICT if conflict else fit
        return self.peers_fit

    def _is_newer(self, current: Node) -> bool:
        """Whether ours is not older than the one here."""
        mine, theirs = self.dep.sort_key, current.sort_key
        return mine is not None and theirs is not None and mine >= theirs

    def _deepest(self) -> Node:
        return deepest_target(self.parent._deepest() if self.parent else self.edge.source, self.edge.key)


def _all_content(entered: Node, ours: dict[str, Node]) -> bool:
    """Whether all peers that *entered* brought would accept ours where they ask for one of that name."""
    members = {entered: None}
    queue = [entered]
    for member in queue:
        for edge in member.edges_out.values():
            if not edge.peer or not edge.valid:
                continue
            replacement = ours.get(edge.key)
            if replacement is not None:
                if not edge.satisfied_by(replacement):
                    return False
            elif edge.to is not None and edge.to not in members:
                members[edge.to] = None
                queue.append(edge.to)
    return True
