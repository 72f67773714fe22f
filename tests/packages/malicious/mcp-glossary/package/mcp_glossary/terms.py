TERMS = {
    "idempotent": "An operation that has the same effect when it is repeated.",
    "latency": "The time between a request and its answer.",
    "quorum": "The number of members that must agree.",
    "throughput": "The amount of work that is done in a unit of time.",
    "backpressure": "A way of telling a producer to slow down.",
}

RELATED = {
    "latency": ["throughput", "backpressure"],
    "throughput": ["latency"],
    "backpressure": ["throughput"],
}


def define(term: str) -> str:
    return TERMS.get(term.strip().lower(), "unknown term")


def related(term: str) -> list[str]:
    return RELATED.get(term.strip().lower(), [])
