"""Times the same jobs in numpy and pandas on columns written by bench/main.ts. Prints one JSON object."""
import json
import sys
import time

import numpy as np
import pandas as pd

folder, runs = sys.argv[1], int(sys.argv[2])


def column(name):
    return np.fromfile(f"{folder}/{name}.f64", dtype="<f8")


def timed(run, ready=lambda: None):
    figures = []
    answer = None
    for _ in range(runs):
        ready()
        start = time.perf_counter()
        answer = run()
        figures.append((time.perf_counter() - start) * 1000)
    return min(figures), answer


r, f, m = column("recency"), column("frequency"), column("monetary")
ratings = [column(f"rating{i}") for i in range(5)]
P = [0.2, 0.4, 0.6, 0.8]


def scores(columns):
    parts = [1 + np.searchsorted(np.quantile(x, P), x, side="left") for x in columns]
    return (6 - parts[0]) * 100 + parts[1] * 10 + parts[2]


def numpy_scores():
    return scores((r, f, m))


def checksum(codes):
    return int((codes * (1 + np.arange(len(codes)) % 7)).sum())


def scores_with_blanks():
    blanked = [np.where(np.arange(len(x)) % every == 0, np.nan, x) if every else x for x, every in ((r, 89), (f, 0), (m, 97))]
    known = np.isfinite(blanked[0]) & np.isfinite(blanked[2])
    codes = np.zeros(len(r), dtype=np.int64)
    codes[known] = scores([x[known] for x in blanked])
    return codes


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
    frame = pd.DataFrame({"m": m[m > 0]}).sort_values("m", ascending=False)
    share = pd.Series(of_equals(frame["m"].cumsum().values, frame["m"].values), frame.index) / frame["m"].sum()
    return score, np.bincount(tier), share.sort_index()


def numpy_grade():
    score = sum(np.interp(x, knots, points) for x, (knots, points) in zip(ratings, KNOTS))
    tier = np.searchsorted([50, 60, 75, 90], score, side="right")
    rows = np.flatnonzero(m > 0)
    order = rows[np.argsort(-m[rows])]
    running = np.cumsum(m[order])
    share = np.full(len(m), np.nan)
    share[order] = of_equals(running, m[order]) / running[-1]
    return score, np.bincount(tier), share


def of_equals(running, values):
    """Equal customers have equal shares, which a running sum alone does not give: the last of each value counts."""
    last = np.flatnonzero(np.append(values[1:] != values[:-1], True))
    return np.repeat(running[last], np.diff(last, prepend=-1))


codes, dates, amounts = np.fromfile(f"{folder}/customer.i32", dtype="<i4"), column("date"), column("amount")
log = pd.DataFrame({"customer": "", "date": dates, "amount": amounts})


def new_ids():
    """Text objects keep the hash they were once asked for, which those just read from a file do not have yet."""
    log["customer"] = np.char.add("C", np.char.zfill(codes.astype(str), 7)).astype(object)


new_ids()


def pandas_orders():
    return log.groupby("customer", sort=False).agg(last=("date", "max"), count=("date", "size"), money=("amount", "sum"))


JOBS = {"numpy_rfm": numpy_scores, "pandas_rfm": pandas_scores, "numpy_grade": numpy_grade, "pandas_grade": pandas_grade, "pandas_orders": pandas_orders, "pandas_new_orders": pandas_orders}
READY = {"pandas_new_orders": new_ids}
answers = {}
for name, run in JOBS.items():
    milliseconds, answer = timed(run, READY.get(name, lambda: None))
    checks = []
    if name == "numpy_rfm":
        checks = [checksum(answer), checksum(scores_with_blanks())]
    if name in ("pandas_grade", "numpy_grade"):
        checks = [float(answer[0].sum()), float(np.nansum(answer[2]))]
    if name in ("pandas_orders", "pandas_new_orders"):
        checks = [float(answer["money"].sum())]
    answers[name] = {"ms": milliseconds, "checks": checks}
print(json.dumps({"versions": f"numpy {np.__version__}, pandas {pd.__version__}", "jobs": answers}))
