"""Times the same jobs in numpy and pandas on columns written by bench/main.ts. Prints one JSON object."""
import json
import sys
import time

import numpy as np
import pandas as pd

folder, runs = sys.argv[1], int(sys.argv[2])


def column(name):
    return np.fromfile(f"{folder}/{name}.f64", dtype="<f8")


def timed(run):
    figures = []
    answer = None
    for _ in range(runs):
        start = time.perf_counter()
        answer = run()
        figures.append((time.perf_counter() - start) * 1000)
    return min(figures), answer


r, f, m = column("recency"), column("frequency"), column("monetary")
ratings = [column(f"rating{i}") for i in range(5)]
P = [0.2, 0.4, 0.6, 0.8]


def numpy_scores():
    parts = [1 + np.searchsorted(np.quantile(x, P), x, side="left") for x in (r, f, m)]
    return (6 - parts[0]) * 100 + parts[1] * 10 + parts[2]


def pandas_scores():
    frame = pd.DataFrame({"r": r, "f": f, "m": m})
    cut = lambda name, labels: pd.qcut(frame[name].rank(method="first"), 5, labels=labels).astype(int)
    return cut("r", [5, 4, 3, 2, 1]) * 100 + cut("f", [1, 2, 3, 4, 5]) * 10 + cut("m", [1, 2, 3, 4, 5])


KNOTS = [
    ([0, 1, 2, 3, 5, 10], [0, 10, 20, 30, 40, 50]),
    ([0, 0.2, 0.5, 1], [0, 5, 10, 20]),
    ([0, 10], [0, 10]),
    ([0, 10], [0, 10]),
    ([0, 10], [0, 10]),
]


def pandas_grade():
    score = sum(np.interp(x, knots, points) for x, (knots, points) in zip(ratings, KNOTS))
    tier = np.searchsorted([50, 60, 75, 90], score, side="right")
    frame = pd.DataFrame({"m": m}).sort_values("m", ascending=False)
    share = (frame["m"].cumsum() / frame["m"].sum()).sort_index()
    return score.sum(), np.bincount(tier).tolist(), float(share.iloc[0])


codes, dates, amounts = np.fromfile(f"{folder}/customer.i32", dtype="<i4"), column("date"), column("amount")
log = pd.DataFrame({"customer": np.char.add("C", np.char.zfill(codes.astype(str), 7)).astype(object), "date": dates, "amount": amounts})


def pandas_orders():
    return log.groupby("customer", sort=False).agg(last=("date", "max"), count=("date", "size"), money=("amount", "sum"))


answers = {}
for name, run in (("numpy_rfm", numpy_scores), ("pandas_rfm", pandas_scores), ("pandas_grade", pandas_grade), ("pandas_orders", pandas_orders)):
    milliseconds, answer = timed(run)
    answers[name] = {"ms": milliseconds}
    if name == "numpy_rfm":
        answers[name]["check"] = int(answer.sum())
    if name == "pandas_grade":
        answers[name]["check"] = answer[0]
    if name == "pandas_orders":
        answers[name]["check"] = float(answer["money"].sum())
print(json.dumps({"versions": f"numpy {np.__version__}, pandas {pd.__version__}", "jobs": answers}))
