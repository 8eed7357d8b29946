"""The service in process, asked as the extension asks it."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from surebid.service import DEFAULT_PORT, create_app

AS_EXTENSION = {
    "Host": f"127.0.0.1:{DEFAULT_PORT}",
    "Origin": "chrome-extension://" + "abcdefghijklmnop" * 2,
    "X-SureBid-Api": "1",
    "Sec-Fetch-Mode": "cors",
    "Sec-Fetch-Site": "cross-site",
    "Sec-Fetch-Dest": "empty",
}


class AsExtension(FlaskClient):
    """A test client whose requests carry what the extension's worker sends, unless a test says otherwise."""

    def open(self, *args, headers=None, **kwargs):
        sent = {**AS_EXTENSION, **(headers or {})}
        return super().open(*args, headers={k: v for k, v in sent.items() if v is not None}, **kwargs)


@pytest.fixture
def app() -> Flask:
    return create_app()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    app.test_client_class = AsExtension
    return app.test_client()
