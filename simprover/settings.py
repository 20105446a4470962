"""All settings in one place: flags, then the environment (``SIMPROVER_…``), then ``settings.toml`` in the home."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, ClassVar, Literal

import platformdirs
from pydantic import Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from simprover.errors import SettingsInvalid
from simprover.search.best_first import SearchSettings
from simprover.search.budget import Budget

_FILE = "settings.toml"


def default_home() -> Path:
    """Where state lives unless a person says otherwise: their data directory."""
    return platformdirs.user_data_path("simprover")


class Settings(BaseSettings):
    """What a run depends on. Frozen; make another with `model_copy(update=…)`.

    Every field can be set as ``SIMPROVER_<FIELD>`` in the environment or as a key of ``settings.toml`` in the home.
    """

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(
        env_prefix="SIMPROVER_", frozen=True, extra="ignore", protected_namespaces=()
    )

    home: Path = Field(default_factory=default_home, description="Folder of store, keys, caches and runs.")
    toolchain: Literal["auto", "embedded", "official"] = "auto"
    project: Path | None = Field(default=None, description="Lake project whose toolchain and libraries are to be used.")
    unconfined: bool = Field(
        default=False, description="Let code inside proofs do whatever the user may do, where Lean cannot be confined."
    )
    require_sandbox: bool = Field(default=False, description="Never run Lean unconfined: `unconfined` is of no effect.")

    model: Path | None = Field(default=None, description="Folder of the tactic model; unset: the one in the package.")
    use_model: bool = True
    use_memory: bool = True
    use_smt: bool = True
    use_portfolio: bool = True
    use_cache: bool = Field(default=True, description="Reuse a model's earlier answers and known refusals of tactics.")
    write_back: bool = Field(default=True, description="Put newly certified lemmas into the store.")

    model_calls: int = Field(default=32, ge=0, description="Model calls for one theorem.")
    tactics: int = Field(default=4_000, ge=0, description="Tactic executions for one theorem.")
    seconds: float = Field(default=60.0, gt=0, description="Wall time for one theorem, certification included.")

    suggestions: int = Field(default=16, ge=1, le=256, description="Tactics asked of each proposer at a time.")
    tactic_seconds: float = Field(default=10.0, gt=0, description="Wall limit of one tactic.")
    heartbeats: int | None = Field(default=None, ge=1, description="Lean's limit for one tactic; unset: the session's.")
    max_depth: int = Field(default=24, ge=1, description="Longest proof, in tactics.")
    smt_seconds: float = Field(default=4.0, gt=0, description="Wall limit of one question to the arithmetic solver.")
    selector: Literal["learned", "plain"] = Field(
        default="learned", description="Which products nonlinear certificates try first."
    )
    retrieved: int = Field(default=16, ge=0, description="Stored lemmas made available to one proof.")
    certify_seconds: float = Field(default=60.0, gt=0, description="Wall limit of one certification.")
    seed: int = 0

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Flags first, then the environment, then the file in the home folder that those two name."""
        named = init_settings().get("home") or os.environ.get("SIMPROVER_HOME")
        home = Path(named) if named else default_home()
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=home / _FILE)

    @property
    def budget(self) -> Budget:
        """The budget of one theorem."""
        return Budget(self.model_calls, self.tactics, self.seconds)

    @property
    def search(self) -> SearchSettings:
        """The limits of single tactics."""
        return SearchSettings(self.suggestions, self.tactic_seconds, self.heartbeats, self.max_depth)


def load_settings(**flags: Any) -> Settings:
    """Read the settings; flags that are None count as not given.

    Raises:
        SettingsInvalid: if a value cannot be, naming the field and where it may come from.
    """
    given = {name: value for name, value in flags.items() if value is not None}
    if "home" in given:
        given["home"] = Path(given["home"]).expanduser().absolute()
    try:
        settings = Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise SettingsInvalid(
            f"The setting `{field}` is not usable: {first['msg']}.",
            f"Correct the flag, the variable SIMPROVER_{field.upper()} or the key `{field}` of {_FILE}.",
        ) from error
    except (ValueError, OSError) as error:
        raise SettingsInvalid(f"The settings file cannot be read: {error}.", f"Correct or remove {_FILE}.") from error
    unconfined = settings.unconfined and not settings.require_sandbox
    return settings.model_copy(update={"home": settings.home.expanduser().absolute(), "unconfined": unconfined})
