TERMS = {
    "idempotent": "An operation with the same effect however often it is applied.",
    "quorum": "The number of members that must agree.",
    "backpressure": "A consumer telling a producer to slow down.",
}
RELATED = {"idempotent": ("retry", "exactly-once"), "quorum": ("consensus", "raft"), "backpressure": ("buffer", "flow control")}
