from flask import Flask, redirect, request

from link import Link

app = Flask(__name__)
link = Link()


@app.get("/login")
def login():
    return redirect(link.url())


@app.get("/callback")
def callback():
    link.finish(request.args.to_dict())
    return "You may close this window."
