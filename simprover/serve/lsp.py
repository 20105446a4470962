"""A language server beside Lean's own: on every ``sorry`` it offers to prove the theorem.

The server holds no opinion on anything else in the file; an editor runs it next to Lean's language server.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import uuid
from importlib.metadata import version
from typing import Final

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from simprover.filling import Filling, fill_text
from simprover.lean import Mendable
from simprover.lean.source import Hole, find_holes
from simprover.prover import Prover
from simprover.search.events import Event, Expanded, TacticTried
from simprover.settings import Settings

PROVE: Final = "simprover.prove"
"""The command behind the code action; its arguments are a document's URI, and a line and character in it."""


class ProverServer(LanguageServer):
    """The server; it makes its prover when it is first asked for a proof."""

    def __init__(self, settings: Settings) -> None:
        super().__init__("simprover", version("simprover"))
        self._settings = settings
        self._prover: Prover | None = None
        self._making = threading.Lock()

    def prover(self) -> Prover:
        """The prover. The first call may take a while: the library is compiled if it is not yet."""
        with self._making:
            if self._prover is None:
                self._prover = Prover(self._settings, run="lsp")
            return self._prover

    def close(self) -> None:
        """End the prover."""
        with self._making:
            if self._prover is not None:
                self._prover.close()
                self._prover = None

    def say(self, text: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show the person a sentence."""
        self.window_show_message(types.ShowMessageParams(kind, text))


def make_server(settings: Settings) -> ProverServer:
    """The server with its code action and its command."""
    server = ProverServer(settings)
    kinds = [types.CodeActionKind.QuickFix]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))
    def code_actions(ls: ProverServer, params: types.CodeActionParams) -> list[types.CodeAction]:
        document = ls.workspace.get_text_document(params.text_document.uri)
        actions = []
        for hole in find_holes(document.source):
            place = _range_of(document, hole)
            if place.end < params.range.start or params.range.end < place.start:
                continue
            arguments = [document.uri, place.start.line, place.start.character]
            name = f" of {hole.declaration}" if hole.declaration else ""
            actions.append(
                types.CodeAction(
                    title=f"SimProver: prove this goal{name}",
                    kind=types.CodeActionKind.QuickFix,
                    command=types.Command("Prove this goal", PROVE, arguments=arguments),
                )
            )
        return actions

    @server.command(PROVE)
    async def prove(ls: ProverServer, uri: str, line: int, character: int) -> bool:
        """Prove the theorem whose ``sorry`` is there and edit the document; answers whether it did."""
        document = ls.workspace.get_text_document(uri)
        source, revision = document.source, document.version
        at = _server_position(document, line, character)
        progress = _Progress(ls)
        await progress.begin()
        try:
            filling = await asyncio.to_thread(_fill, ls, source, at, progress)
        except Mendable as error:
            ls.say(f"{error.problem} {error.fix}", types.MessageType.Error)
            return False
        finally:
            progress.end()
        if not filling.complete or filling.text == source:
            reasons = "; ".join(report.reason for report in filling.reports if report.reason)
            ls.say(f"Not proved: {reasons or 'there is nothing to fill'}.", types.MessageType.Warning)
            return False
        edit = types.WorkspaceEdit(document_changes=[_edit(document, revision, source, filling.text)])
        answer = await ls.workspace_apply_edit_async(types.ApplyWorkspaceEditParams(edit, "SimProver: prove this goal"))
        if not answer.applied:
            ls.say("A proof was certified, but the document had changed meanwhile.", types.MessageType.Warning)
        return answer.applied

    @server.feature(types.SHUTDOWN)
    def shut_down(ls: ProverServer, params: None) -> None:
        ls.close()

    return server


def serve_stdio(settings: Settings) -> None:
    """Speak LSP on standard input and output until the client leaves."""
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    server = make_server(settings)
    try:
        server.start_io()
    finally:
        server.close()


class _Progress:
    """The editor's progress note for one attempt, if the editor can show one, and the person's way to end it."""

    def __init__(self, server: ProverServer) -> None:
        self._server = server
        self._token = str(uuid.uuid4())
        self._loop = asyncio.get_running_loop()
        window = server.client_capabilities.window
        self._wanted = window is not None and bool(window.work_done_progress)
        self._tried = 0

    async def begin(self) -> None:
        if self._wanted:
            await self._server.work_done_progress.create_async(self._token)
            note = types.WorkDoneProgressBegin(title="SimProver", message="searching for a proof", cancellable=True)
            self._server.work_done_progress.begin(self._token, note)

    def see(self, event: Event) -> None:
        """Called in the prover's thread."""
        if isinstance(event, TacticTried):
            self._tried += 1
        if self._wanted and isinstance(event, Expanded):
            note = types.WorkDoneProgressReport(message=f"{self._tried} tactics tried")
            self._loop.call_soon_threadsafe(self._server.work_done_progress.report, self._token, note)

    def cancelled(self) -> bool:
        future = self._server.work_done_progress.tokens.get(self._token)
        return future is not None and future.cancelled()

    def end(self) -> None:
        if self._wanted:
            self._server.work_done_progress.end(self._token, types.WorkDoneProgressEnd())


def _fill(server: ProverServer, source: str, at: tuple[int, int], progress: _Progress) -> Filling:
    return fill_text(server.prover(), source, at=at, on_event=progress.see, cancelled=progress.cancelled)


def _server_position(document: TextDocument, line: int, character: int) -> tuple[int, int]:
    """Line from 1 and column in characters, of a position in the client's units."""
    place = document.position_codec.position_from_client_units(document.lines, types.Position(line, character))
    return place.line + 1, place.character


def _range_of(document: TextDocument, hole: Hole) -> types.Range:
    """Where a hole is, in the client's units."""
    start = types.Position(hole.line - 1, hole.col)
    end = types.Position(hole.line - 1, hole.col + hole.end - hole.start)
    return document.position_codec.range_to_client_units(document.lines, types.Range(start, end))


def _edit(document: TextDocument, revision: int | None, old: str, new: str) -> types.TextDocumentEdit:
    """The smallest single replacement that turns the old text into the new one."""
    start = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    most = min(len(old), len(new)) - start
    tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    end = len(old) - tail
    codec, lines = document.position_codec, old.splitlines(keepends=True)
    place = codec.range_to_client_units(lines, types.Range(_position(old, start), _position(old, end)))
    edits: list[types.TextEdit | types.AnnotatedTextEdit | types.SnippetTextEdit] = [
        types.TextEdit(place, new[start : len(new) - tail])
    ]
    return types.TextDocumentEdit(types.OptionalVersionedTextDocumentIdentifier(document.uri, revision), edits)


def _position(text: str, offset: int) -> types.Position:
    return types.Position(text.count("\n", 0, offset), offset - (text.rfind("\n", 0, offset) + 1))
