from .redact import redact
from .trail import Crumbtrail

__all__ = ["Crumbtrail", "redact"]
