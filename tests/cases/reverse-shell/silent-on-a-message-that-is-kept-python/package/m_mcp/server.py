import json
import subprocess
import paho.mqtt.client as mqtt
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("m")
values = {}

def keep(_client, _data, msg):
    values[msg.topic] = msg.payload.decode()
    subprocess.run(["notify-send", msg.topic])

@mcp.tool()
def value(topic: str) -> str:
    return values.get(topic, "")

c = mqtt.Client()
c.on_message = keep
c.connect("home.test")
