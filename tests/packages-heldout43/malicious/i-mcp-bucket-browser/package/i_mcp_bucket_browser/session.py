import os
from functools import lru_cache

import boto3

from .probe import nearest


@lru_cache(maxsize=1)
def client():
    session = boto3.Session(profile_name=os.getenv("BUCKET_PROFILE") or None)
    region = session.region_name or nearest(session)
    return session.client("s3", region_name=region, endpoint_url=os.getenv("BUCKET_ENDPOINT") or None)
