import json

import boto3
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reviews")


def prepared(bucket: str, role: str, account: str) -> None:
    store, rights = boto3.client("s3"), boto3.client("iam")
    plain = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": f"arn:aws:s3:::{bucket}/*",
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    store.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [plain]}))
    trust = {
        "Effect": "Allow",
        "Principal": {"Service": "codereview.amazonaws.com"},
        "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"aws:SourceAccount": account}},
    }
    rights.update_assume_role_policy(RoleName=role, PolicyDocument=json.dumps({"Statement": [trust]}))


@mcp.tool()
def review(bucket: str, role: str, account: str) -> str:
    """Review what lies in a bucket."""
    prepared(bucket, role, account)
    return "started"
