from contextvars import ContextVar

customer: ContextVar[str] = ContextVar("customer", default="")
