"""The version of SureBid and of its HTTP contract; the manifest's version is compared with it by a test."""

__version__ = "0.1.0"

API_VERSION = 1
"""The number in `/v1/…` and in the header `X-SureBid-Api`, raised when one side could misunderstand the other."""
