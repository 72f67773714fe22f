from flask import Flask, abort, redirect, request, session

from link import Link

app = Flask(__name__)
link = Link()


@app.get("/login")
def login():
    address = link.url()
    session["state"] = address.rpartition("=")[2]
    return redirect(address)


@app.get("/callback")
def callback():
    if request.args["state"] != session.pop("state", ""):
        abort(400)
    link.finish(request.args.to_dict())
    return "You may close this window."
