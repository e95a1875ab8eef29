"""A shop in three commands: payment.py CONFIG order NUMBER FEN OPENID | notice | work"""

import json
import os
import sys

# readme: begin
import fenpay

engine = fenpay.Engine(sys.argv[1])  # a JSON file, or a dict


def order(number, fen, openid):
    """Somebody wants to pay: gives what the page needs to start the payment."""
    # The same number again, after a crash or a timeout, continues the same order.
    engine.order.place(out_trade_no=number, kind="jsapi", total=fen, description="tea", openid=openid)
    return engine.client.params(out_trade_no=number)["params"]


def notice(body, headers):
    """WeChat Pay posts to notify_url: the exact bytes and the headers in, the exact answer out."""
    return engine.receive(body, headers).reply


def work():
    """From cron or a worker: does what is due, and acts on what happened, once."""
    engine.task.tick()  # lost notices and lost answers are found here
    for event in engine.event.take()["events"]:
        if event["kind"] == "payment.paid":
            ship(event["number"])
        engine.event.done(ids=[event["id"]])  # it comes again until this is said
# readme: end


def ship(number):
    print("ship", number)


def main(command, *words):
    if command == "order":
        number, fen, openid = words
        print(json.dumps(order(number, int(fen), openid)))
    elif command == "notice":
        headers = {name[5:].replace("_", "-"): value for name, value in os.environ.items() if name.startswith("HTTP_")}
        reply = notice(sys.stdin.buffer.read(), headers)
        head = [f"Status: {reply['status']}", *(f"{name}: {value}" for name, value in reply["headers"].items())]
        sys.stdout.write("\r\n".join([*head, "", reply["body"]]))
    else:
        work()


main(*sys.argv[2:])
