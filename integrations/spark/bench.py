"""The same releases on Spark with one worker and with two, and in one process alone: times, bytes and ratios in one run.

    python bench.py FOLDER [--releases 1000] [--partitions 8] [--workers 1,2] [--runs 1]

FOLDER holds releases as .txt, .md or .html; so many of them are taken, evenly over all. Needs PySpark, PyArrow, a JVM
and Node.js. A worker has one core. The times of the stage are Spark's own, from its log of events; those of the processor
are read from /proc, so on Linux alone.
"""

import argparse
import hashlib
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import threading
import time

import pyarrow.parquet as parquet

from cluster import COMMAND, Cluster

FIRST = 200  # releases after which a process counts as warm
METER = 0.2  # seconds between two looks at the processes


def sample(folder, count):
    paths = sorted(p for p in pathlib.Path(folder).rglob("*") if p.suffix in (".txt", ".md", ".html"))
    count = min(count, len(paths))
    for path in (paths[n * len(paths) // count] for n in range(count)):
        field = "html" if path.suffix == ".html" else "text"
        yield {"id": str(path.relative_to(folder)), field: path.read_bytes().decode("utf-8", "replace")}


def feed(pipe, lines):
    with pipe:
        pipe.writelines(lines)


def alone(lines):
    """One `extract --stream` as a partition has it: when each record comes, what it costs."""
    since = time.time()
    process = subprocess.Popen([*COMMAND, "--stream", "--jobs", "1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    feeder = threading.Thread(target=feed, args=(process.stdin, lines))
    feeder.start()
    times, size = [], 0
    for record in process.stdout:
        times.append(time.time() - since)
        size += len(record)
    used = os.wait4(process.pid, 0)[2]
    feeder.join()
    warm = min(FIRST, len(times) // 2)
    first, rest = times[warm - 1], times[-1]
    given = sum(map(len, lines))
    print(f"one process: first record after {times[0]:.2f} s; {warm} after {first:.1f} s, then "
          f"{(len(times) - warm) / (rest - first):.1f} a second; {rest:.1f} s in all, "
          f"{used.ru_utime + used.ru_stime:.1f} s of processor, at most {used.ru_maxrss / 1024:.0f} MiB; "
          f"{given / 1e6:.2f} MB in, {size / 1e6:.2f} MB out ({size / given:.2f} ×)")


class Meter(threading.Thread):
    """Seconds of processor that all processes of some sessions have used, those that have ended included."""

    def __init__(self, sessions):
        super().__init__(daemon=True)
        self.sessions, self.used, self.over = sessions, {}, threading.Event()

    def run(self):
        while not self.over.wait(METER):
            for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
                try:
                    fields = stat.read_text().rsplit(")", 1)[1].split()
                except OSError:  # it has just ended
                    continue
                if int(fields[3]) in self.sessions:
                    self.used[stat.parent.name, fields[19]] = int(fields[11]) + int(fields[12])

    def end(self):
        self.over.set()
        self.join()
        return sum(self.used.values()) / os.sysconf("SC_CLK_TCK")


def on_spark(source, workers, partitions):
    """Runs the job; what its last stage did, and a digest of what came out."""
    with Cluster(workers) as cluster:
        output, events = cluster.path("facts"), pathlib.Path(cluster.path("events"))
        events.mkdir()
        meter = Meter({worker.pid for worker in cluster.workers})
        meter.start()
        since = time.time()
        cluster.finish(cluster.submit(source, output, partitions, "spark.eventLog.enabled=true",
                                      "spark.eventLog.compress=false", f"spark.eventLog.dir={events.as_uri()}"), 3600)
        took, used = time.time() - since, meter.end()
        log = [json.loads(line) for file in events.rglob("*") if file.is_file() for line in file.open()]
        rows = sorted(map(tuple, (row.values() for row in parquet.read_table(output).to_pylist())))
    stage = max((e["Stage Info"] for e in log if e["Event"] == "SparkListenerStageCompleted"),
                key=lambda info: info["Completion Time"])
    ended = [e for e in log if e["Event"] == "SparkListenerTaskEnd"]
    tasks = [e for e in ended if e["Stage ID"] == stage["Stage ID"]]
    return {
        "job": took,
        "processor": used,
        "stage": (stage["Completion Time"] - stage["Submission Time"]) / 1000,
        "tasks": [(e["Task Info"]["Finish Time"] - e["Task Info"]["Launch Time"]) / 1000 for e in tasks],
        "shuffled": sum(e["Task Metrics"]["Shuffle Write Metrics"]["Shuffle Bytes Written"] for e in ended),
        "written": sum(e["Task Metrics"]["Output Metrics"]["Bytes Written"] for e in tasks),
        "rows": len(rows),
        "failed": sum(row[1] is None for row in rows),
        "digest": hashlib.sha256(repr(rows).encode()).hexdigest(),
    }


def tell(workers, runs):
    stage, job = (statistics.median(run[key] for run in runs) for key in ("stage", "job"))
    used = statistics.median(run["processor"] for run in runs)
    run, tasks = runs[0], [task for run in runs for task in run["tasks"]]
    print(f"{workers} worker{'s' * (workers > 1)}: {stage:.1f} s extracting, {run['rows'] / stage:.1f} releases a second "
          f"(the job {job:.1f} s, {used:.1f} s of processor on the workers); {len(run['tasks'])} parts of {statistics.median(tasks):.1f} s, the longest {max(tasks):.1f} s; "
          f"{run['shuffled'] / 1e6:.2f} MB shuffled, {run['written'] / 1e6:.2f} MB of Parquet, {run['failed']} of {run['rows']} failed")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder")
    options.add_argument("--releases", type=int, default=1000)
    options.add_argument("--partitions", type=int, default=8)
    options.add_argument("--workers", default="1,2")
    options.add_argument("--runs", type=int, default=1, help="each number of workers in turn so often; medians")
    given = options.parse_args()
    lines = [json.dumps(row).encode() + b"\n" for row in sample(given.folder, given.releases)]
    print(f"{len(lines)} releases, {sum(map(len, lines)) / 1e6:.2f} MB as NDJSON; {os.cpu_count()} cores")
    alone(lines)
    counts = [int(count) for count in given.workers.split(",")]
    runs = {count: [] for count in counts}
    with tempfile.TemporaryDirectory(prefix="extract-spark-") as place:
        source = os.path.join(place, "releases.ndjson")
        pathlib.Path(source).write_bytes(b"".join(lines))
        for _ in range(given.runs):
            for count in counts:
                runs[count].append(on_spark(source, count, given.partitions))
    for count in counts:
        tell(count, runs[count])
    if len({run["digest"] for each in runs.values() for run in each}) != 1:
        raise SystemExit("OTHER RECORDS with another number of workers")
    one, most = runs[counts[0]], runs[counts[-1]]
    ratio = {key: statistics.median(r[key] for r in one) / statistics.median(r[key] for r in most) for key in ("stage", "job")}
    print(f"{counts[-1]} against {counts[0]}: {ratio['stage']:.2f} times as fast extracting, {ratio['job']:.2f} the whole job; "
          "the same records")


if __name__ == "__main__":
    main()
