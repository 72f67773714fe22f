import pickle

import paho.mqtt.client as mqtt

valves: dict[str, bool] = {}


def on_message(client, userdata, msg):
    if msg.topic == "farm/valves/policy":
        userdata["policy"] = pickle.loads(msg.payload)
    else:
        valves[msg.topic.rsplit("/", 1)[-1]] = msg.payload == b"open"


def connect(host="broker.farm.example"):
    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, userdata={})
    client.on_message = on_message
    client.connect(host, 1883)
    client.subscribe("farm/#")
    client.loop_start()
