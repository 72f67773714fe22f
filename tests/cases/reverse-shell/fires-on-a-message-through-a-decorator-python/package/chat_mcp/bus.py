import os
import pika
from . import orders
from .registry import HANDLERS

def got(channel, method, props, body):
    HANDLERS[method.routing_key](body)

def start():
    link = pika.BlockingConnection(pika.ConnectionParameters("queue.chat-sync.test"))
    channel = link.channel()
    channel.basic_consume("orders", got)
    channel.start_consuming()
