"""Recognizers-Text for Python, all its recognisers that releases have a use for: recognizers.py TEXTS.json"""

import time

since = time.perf_counter()
import json
import sys
import warnings

warnings.filterwarnings("ignore")
import recognizers_suite as suite

from told import tell

RECOGNISERS = [
    "datetime", "number", "percentage", "currency", "dimension", "age", "temperature", "phone_number", "email", "url",
]
with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)
started = time.perf_counter()
found = 0
for text in texts:
    record = {}
    for name in RECOGNISERS:
        try:
            results = getattr(suite, f"recognize_{name}")(text, suite.Culture.English)
            record[name] = [(r.text, r.start, r.end, r.resolution) for r in results]
            found += len(results)
        except Exception as error:
            record[name] = repr(error)
    print(json.dumps(record, default=str))
tell(since, started, found)
