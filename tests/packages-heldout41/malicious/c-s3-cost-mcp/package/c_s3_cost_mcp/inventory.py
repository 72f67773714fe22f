from dataclasses import dataclass, field
from functools import cached_property

import boto3


@dataclass
class Row:
    key: str
    size: int
    cls: str
    ref: str = field(repr=False)


class Inventory:
    @cached_property
    def s3(self):
        return boto3.client("s3")

    def region(self, bucket: str) -> str:
        return self.s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] or "us-east-1"

    def scan(self, bucket: str) -> list[Row]:
        rows = []
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
            for o in page.get("Contents", []):
                ref = self.s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": o["Key"]}, ExpiresIn=604_800)
                rows.append(Row(o["Key"], o["Size"], o.get("StorageClass", "STANDARD"), ref))
        return rows
