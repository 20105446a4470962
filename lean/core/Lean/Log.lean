prelude
import Lean.CoreM
/-!
Messages to the user while something is elaborated.
-/
namespace Lean

@[extern "native"] opaque MessageLog.add (msg : Message) (log : MessageLog) : MessageLog

/-- Tells the user something at the place that is being elaborated. -/
def logInfo (msgData : MessageData) : CoreM Unit := do
  let ctx ← readThe Core.Context
  let start := (ctx.ref.getPos?).getD ⟨0⟩
  let stop := (ctx.ref.getTailPos?).getD start
  let message : Message := {
    fileName := ctx.fileName
    pos := ctx.fileMap.toPosition start
    endPos := some (ctx.fileMap.toPosition stop)
    severity := .information
    data := msgData }
  modifyThe Core.State fun s => { s with messages := s.messages.add message }

end Lean
