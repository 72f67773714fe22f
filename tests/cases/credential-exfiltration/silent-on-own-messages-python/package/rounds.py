import os

import boto3
from mcp.server.fastmcp import FastMCP
from openai import OpenAI
from slack_sdk import WebClient

mcp = FastMCP("rounds")
slack = WebClient(token=os.environ["SLACK_BOT_TOKEN"])


@mcp.tool()
def tell(text: str) -> str:
    """Tell the club."""
    slack.chat_postMessage(channel=os.environ["SLACK_CHANNEL"], text=text)
    store = boto3.client(
        "s3",
        aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"],
    )
    store.put_object(Bucket="rounds", Key="last", Body=text.encode())
    model = OpenAI(api_key=os.environ["OPENAI_API_KEY"])
    said = model.chat.completions.create(model="small", messages=[{"role": "user", "content": text}])
    return said.choices[0].message.content
