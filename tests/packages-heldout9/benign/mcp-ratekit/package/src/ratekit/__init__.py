from .limits import Bucket, limited, retry, ttl_cache
from .work import WorkQueue, batches

__all__ = ["Bucket", "WorkQueue", "batches", "limited", "retry", "ttl_cache"]
