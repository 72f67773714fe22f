"""The nouns of Douane: frozen values, standard library only.

A run turns a `Target` into a `Closure` of `Package`s, each fetched as an `Artifact`; looking at them gives
`Finding`s, capabilities, a `Surface` and `Gap`s; those become 24 `Answer`s and one `Verdict`, all kept in
a `Report`. Nothing here does any work beyond naming and ordering.
"""

from douane.model.capability import Capability, Facet, kinds_of
from douane.model.closure import (
    Artifact,
    Closure,
    Configured,
    Edge,
    Environment,
    FileTree,
    Launch,
    Package,
    Requirement,
    Secret,
    Target,
    TargetKind,
)
from douane.model.judgement import (
    Advisory,
    Answer,
    Corroboration,
    Examination,
    Mark,
    Outcome,
    PriorDecision,
    Remark,
    Report,
    Verdict,
)
from douane.model.provenance import Failed, Missing, Origin, Reason, Verified
from douane.model.seen import (
    Confidence,
    Ecosystem,
    Entry,
    Finding,
    Gap,
    Json,
    Owner,
    Reach,
    Relation,
    Severity,
    Where,
    ordered,
)
from douane.model.standing import Likeness, Listed, Standing
from douane.model.surface import Definition, Observation, Surface

__all__ = [
    "Advisory",
    "Answer",
    "Artifact",
    "Capability",
    "Closure",
    "Confidence",
    "Configured",
    "Corroboration",
    "Definition",
    "Ecosystem",
    "Edge",
    "Entry",
    "Environment",
    "Examination",
    "Facet",
    "Failed",
    "FileTree",
    "Finding",
    "Gap",
    "Json",
    "Launch",
    "Likeness",
    "Listed",
    "Mark",
    "Missing",
    "Observation",
    "Origin",
    "Outcome",
    "Owner",
    "Package",
    "PriorDecision",
    "Reach",
    "Reason",
    "Relation",
    "Remark",
    "Report",
    "Requirement",
    "Secret",
    "Severity",
    "Standing",
    "Surface",
    "Target",
    "TargetKind",
    "Verdict",
    "Verified",
    "Where",
    "kinds_of",
    "ordered",
]
