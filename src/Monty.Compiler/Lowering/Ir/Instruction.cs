using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>One step of a function's register code.</summary>
internal abstract class Instruction
{
    /// <summary>Where in the source an error at this instruction is reported.</summary>
    public CodePosition Position { get; set; }

    /// <summary>
    /// The number of the point at which the function can raise or suspend here; -1 where it cannot. State 0 is the entry.
    /// Snapshots name states, so equal sources give equal numbers.
    /// </summary>
    public int State { get; set; } = -1;

    /// <summary>Whether the instruction can raise or suspend.</summary>
    public virtual bool CanSignal => true;

    /// <summary>Whether the run can be suspending when the instruction gives a signal; the others only raise.</summary>
    public bool MaySuspend
        => CanSignal && this switch
        {
            CheckBound or LoadCell or DeleteCell or DeleteGlobal or Reraise => false,
            LoadGlobal load => load.CanAskHost,
            LoadGlobalName load => load.CanAskHost,
            _ => true,
        };

    /// <summary>Whether control leaves the block here.</summary>
    public virtual bool EndsBlock => false;

    /// <summary>
    /// Names every field, what is read before what is written. One method serves the verifier, the liveness analysis, the
    /// text dump and the snapshot, so they cannot disagree.
    /// </summary>
    public abstract void Fields(InstructionFields fields);

    public abstract void Accept(InstructionVisitor visitor);
}
