using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Lowering;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>Spells one body of a function in IL: the straight one or, from the same code, the resumable one.</summary>
/// <remarks>
/// <para>Each slot is an IL local. The straight body gets its parameters as arguments; the resumable body gets a frame, loads
/// the slots from it and jumps to the state in which it was captured. Every instruction that can raise or suspend ends in
/// "result; test for signal": see <c>FinishSignalling</c>. The tests' targets, slow paths and exits are written after
/// the blocks, out of line.</para>
/// <para>The evaluation stack is empty between instructions and at every label.</para>
/// </remarks>
internal sealed partial class FunctionEmitter : InstructionVisitor
{
    /// <summary>Argument 0 is the <see cref="EmittedConstants"/>; 1 the context; 2 the function or the frame.</summary>
    private const int ContextArgument = 1;

    private const int SubjectArgument = 2;
    private const int FirstParameterArgument = 3;

    private readonly IrFunction _function;
    private readonly bool _isResumable;

    private readonly IlWriter _il;
    private readonly LocalBuilder?[] _slots;
    private readonly Dictionary<int, Label> _blockLabels = [];
    private readonly Dictionary<int, Label> _resumeLabels = [];
    private readonly Queue<Action> _outOfLine = new();
    private readonly List<KeywordNames> _keywords = [];
    private readonly LocalBuilder _result;

    /// <summary>For each state the slots that a frame captured there must hold.</summary>
    private int[][] Live => _live ??= Liveness.Compute(_function);

    private int[][]? _live;
    private BasicBlock _block = null!;

    /// <summary>The block that is emitted next; -1 where none is.</summary>
    private int _nextBlock;
    private LocalBuilder? _globals;
    private LocalBuilder? _functionLocal;

    private FunctionEmitter(IrFunction function, ILGenerator il, bool isResumable, SegmentPlan? plan = null)
    {
        _plan = plan;
        _function = function;
        _isResumable = isResumable;
        _il = new IlWriter(il);
        _slots = plan is null ? new LocalBuilder?[function.Slots.Count] : [];
        _result = _il.DeclareLocal(typeof(PyValue));
    }

    /// <summary>Emits the straight body, in the form that the parameters ask for.</summary>
    public static Delegate EmitStraight(IrFunction function, bool takesDirectArguments)
    {
        Type delegateType = takesDirectArguments ? DirectEntries[function.Parameters.Count] : typeof(BoundEntry);
        Type[] parameters = takesDirectArguments
            ? [typeof(EmittedConstants), typeof(PyContext), typeof(PyFunction), .. Enumerable.Repeat(typeof(PyValue), function.Parameters.Count)]
            : [typeof(EmittedConstants), typeof(PyContext), typeof(PyFunction), typeof(PyValue[])];
        return Emit(function, delegateType, parameters, isResumable: false, takesDirectArguments);
    }

    public static ResumableBody EmitResumable(IrFunction function)
    {
        Type[] parameters = [typeof(EmittedConstants), typeof(PyContext), typeof(PythonFrame), typeof(PyValue)];
        return (ResumableBody)Emit(function, typeof(ResumableBody), parameters, isResumable: true, takesDirectArguments: false);
    }

    private static readonly Type[] DirectEntries =
        [typeof(Entry0), typeof(Entry1), typeof(Entry2), typeof(Entry3), typeof(Entry4)];

    private static Delegate Emit(
        IrFunction function, Type delegateType, Type[] parameters, bool isResumable, bool takesDirectArguments)
    {
        DynamicMethod method = NewMethod(function, parameters);
        var emitter = new FunctionEmitter(function, method.GetILGenerator(1024), isResumable);
        emitter.EmitBody(takesDirectArguments);
        Delegate body = method.CreateDelegate(delegateType, emitter.MakeConstants());
        EmissionTime.HasPassed();
        return body;
    }

    private static DynamicMethod NewMethod(IrFunction function, Type[] parameters)
        => new(function.QualifiedName.ToString(), typeof(PyValue), parameters, typeof(FunctionEmitter).Module, skipVisibility: true);

    private void EmitBody(bool takesDirectArguments)
    {
        if (_isResumable)
            EmitResumablePrologue();
        else
            EmitStraightPrologue(takesDirectArguments);
        for (int i = 0; i < _function.Blocks.Count; i++)
        {
            BasicBlock block = _function.Blocks[i];
            _nextBlock = i + 1 < _function.Blocks.Count ? _function.Blocks[i + 1].Id : -1;
            EmitInstructions(block, 0, block.Instructions.Count);
        }

        _nextBlock = -1;
        DrainOutOfLine();
        EmitExits();
        if (_isResumable)
            EmitDispatch();
    }

    private void EmitInstructions(BasicBlock block, int from, int to)
    {
        _block = block;
        if (from == 0)
            _il.Mark(LabelOf(block.Id));
        List<Instruction> instructions = block.Instructions;
        for (int i = from; i < to; i++)
        {
            if (instructions[i] is Compare compare
                && i + 1 < to
                && instructions[i + 1] is BranchIf branch
                && IsFusible(compare, branch))
            {
                EmitCompareBranch(compare, branch);
                i++;
            }
            else
            {
                instructions[i].Accept(this);
            }
        }
    }

    /// <summary>Writes code after all blocks; it keeps the block's handler.</summary>
    private void OutOfLine(Action write)
    {
        BasicBlock block = _block;
        _outOfLine.Enqueue(() =>
        {
            _block = block;
            write();
        });
    }
}
