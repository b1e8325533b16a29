"""A real Spark on this machine: a standalone master and its workers, each a process of its own, on the loopback address."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import pyspark

HERE = pathlib.Path(__file__).resolve().parent
COMMAND = ["node", str(HERE.parent.parent / "bin" / "extract.js")]
BIN = os.path.join(os.path.dirname(pyspark.__file__), "bin")
DEPLOY = "org.apache.spark.deploy"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def stop(process):
    """Ends a process and all that it started, at once."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    except ProcessLookupError:
        pass


class Cluster:
    """`with Cluster(workers=2) as cluster:` a master and workers of one core each; `work` is a folder that goes with it."""

    def __init__(self, workers):
        self.count = workers
        self.workers = []
        self.master = None

    def __enter__(self):
        self.work = tempfile.mkdtemp(prefix="extract-spark-")
        self.env = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOG_DIR": self.work, "TMPDIR": self.work,
                    "SPARK_LOCAL_DIRS": self.work, "SPARK_WORKER_DIR": self.work, "SPARK_NO_DAEMONIZE": "1",
                    "PYSPARK_PYTHON": sys.executable}
        port = free_port()
        self.url = f"spark://127.0.0.1:{port}"
        try:
            self.master = self._start("master", f"{DEPLOY}.master.Master", "--host", "127.0.0.1", "--port", str(port),
                                      "--webui-port", str(free_port()))
            self.wait_for("master", "I have been elected leader")
            for n in range(self.count):
                self.workers.append(
                    self._start(f"worker{n}", f"{DEPLOY}.worker.Worker", "--host", "127.0.0.1", "--cores", "1",
                                "--memory", "1g", "--webui-port", str(free_port()), self.url))
            self.wait_for("master", "Registering worker", self.count)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in [*self.workers, self.master]:
            if process:
                stop(process)
        shutil.rmtree(self.work, ignore_errors=True)

    def _start(self, name, *args):
        with open(self.path(name), "wb") as log:
            return subprocess.Popen([os.path.join(BIN, "spark-class"), *args], env=self.env, stdout=log, stderr=log,
                                    start_new_session=True)

    def path(self, name):
        return os.path.join(self.work, name)

    def told(self, name):
        with open(self.path(name), errors="replace") as log:
            return log.read()

    def wait_for(self, name, text, count=1, seconds=600):
        """Waits until a log says something so many times."""
        end = time.time() + seconds
        while time.time() < end:
            if os.path.exists(self.path(name)) and self.told(name).count(text) >= count:
                return
            time.sleep(0.2)
        raise SystemExit(f"{text!r} never came:\n{self.told(name)[-3000:]}")

    def submit(self, source, output, partitions, *conf):
        """Starts `job.py`; its log is `job`."""
        settings = [word for setting in ("spark.ui.enabled=false", *conf) for word in ("--conf", setting)]
        with open(self.path("job"), "wb") as log:
            return subprocess.Popen(
                [os.path.join(BIN, "spark-submit"), "--master", self.url, "--executor-memory", "512m",
                 "--executor-cores", "1", *settings, str(HERE / "job.py"), "--input", source, "--output", output,
                 "--extract", " ".join(COMMAND), "--partitions", str(partitions)],
                env=self.env, stdout=log, stderr=subprocess.STDOUT)

    def finish(self, job, seconds=600):
        if job.wait(seconds) != 0:
            raise SystemExit(f"the job failed:\n{self.told('job')[-4000:]}")
