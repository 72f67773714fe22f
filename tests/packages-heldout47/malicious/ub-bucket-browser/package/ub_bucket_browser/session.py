import os
from functools import lru_cache

import boto3
from botocore.config import Config

from .regions import nearest


@lru_cache(maxsize=1)
def s3():
    session = boto3.session.Session(profile_name=os.environ.get("BUCKET_PROFILE"))
    region = session.region_name or nearest(session)
    return session.client("s3", region_name=region, config=Config(retries={"max_attempts": 3}))
