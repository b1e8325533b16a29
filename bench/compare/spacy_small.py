"""spaCy's small English model on one thread: spacy_small.py TEXTS.json MODEL whole|names [BATCH]"""

import time

since = time.perf_counter()
import json
import sys

import spacy

from told import tell

path, model, parts, *batch = sys.argv[1:]
# Its parts that names need, and no others.
unneeded = ["tagger", "parser", "attribute_ruler", "lemmatizer"] if parts == "names" else []
nlp = spacy.load(model, exclude=unneeded)
with open(path, encoding="utf-8") as file:
    texts = json.load(file)
started = time.perf_counter()
found = 0
for doc in nlp.pipe(texts, batch_size=int(batch[0]) if batch else None):
    entities = [(entity.text, entity.label_, entity.start_char, entity.end_char) for entity in doc.ents]
    found += len(entities)
    print(json.dumps(entities))
tell(since, started, found)
