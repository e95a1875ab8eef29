"""Prints every figure as a line of JSON; with `--smoke` it only holds both sides to what they claim."""

import sys

from figures import call, notice, notice_v3, order, order_v3, payments, threads

PARTS = (order, notice, order_v3, notice_v3, threads, call, payments)


def main(arguments: list[str]) -> None:
    if arguments == ["--smoke"]:
        for part in PARTS:
            part.check()
        return
    for part in PARTS:
        part.check()
        for figure in part.figures():
            print(figure, flush=True)


main(sys.argv[1:])
