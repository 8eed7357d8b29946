"""The repository's root is the extension's folder: browsers refuse to load it with the wrong names in it."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
ALLOWED = {
    "LICENSE",
    "Makefile",
    "README.md",
    "backend",
    "extension",
    "manifest.json",
    "pyproject.toml",
    "tests",
}


def test_no_name_starts_with_an_underscore():
    bad = sorted(path.name for path in ROOT.glob("_*"))
    assert not bad, f"Chromium does not load an extension with such names at its root; remove {bad}."


def test_no_python_file():
    bad = sorted(path.name for path in ROOT.glob("*.py"))
    assert not bad, (
        f"Importing it would make a __pycache__ beside the manifest; move {bad} to backend or tests."
    )


def test_only_the_known_names():
    names = {path.split("/")[0] for path in tracked()}
    extra = sorted(name for name in names - ALLOWED if not name.startswith("."))
    assert not extra, f"The root holds what a person must see first and nothing else; move {extra}."


def tracked() -> list[str]:
    """The files under version control; in a copy without it, all files."""
    git = subprocess.run(["git", "-C", ROOT, "ls-files", "-z"], capture_output=True, text=True)
    return git.stdout.split("\0")[:-1] if git.returncode == 0 else [path.name for path in ROOT.iterdir()]
