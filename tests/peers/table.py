"""Makes the table of figures: `table.py FIGURES [PAGE]` prints it, or writes it between the page's markers.

Each line of FIGURES is a JSON object: what was measured, against what, and either `times` with its goal
`at_least`, or `measured` in a `unit` with its limit `at_most`, which holds for one machine and one run.
"""

import json
import sys
from pathlib import Path

BEGIN, END = "<!-- peers: begin -->", "<!-- peers: end -->"


def main(figures: str, page: str | None = None) -> None:
    rows = [row(json.loads(line)) for line in Path(figures).read_text().splitlines()]
    table = "\n".join(["| | what | against | measured | goal |", "|---|---|---|---|---|", *rows])
    print(f"\n{table}")
    if page:
        before, _, rest = Path(page).read_text().partition(BEGIN)
        _, end, after = rest.partition(END)
        if not end:
            sys.exit(f"{page} has no {BEGIN} … {END}")
        Path(page).write_text(f"{before}{BEGIN}\n{table}\n{END}{after}")


def row(figure: dict) -> str:
    if "times" in figure:
        # Where the goal is to be no slower, a tenth is a lot.
        places = 2 if figure["at_least"] < 2 else 1
        measured, goal = f"**{figure['times']:.{places}f} times**", f"{figure['at_least']} times"
        met = round(figure["times"], places) >= figure["at_least"]
    else:
        measured = f"{figure['measured']:.1f} {figure['unit']} on this machine, in this run"
        goal = f"at most {figure['at_most']} {figure['unit']}"
        met = round(figure["measured"], 1) <= figure["at_most"]
    also = f"; {figure['also']}" if figure["also"] else ""
    cells = [figure["language"], figure["what"], figure["against"], measured + also, f"{goal}: {'met' if met else 'not met'}"]
    return f"| {' | '.join(cells)} |"


main(*sys.argv[1:])
