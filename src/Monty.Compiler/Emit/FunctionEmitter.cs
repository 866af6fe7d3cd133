using System.Reflection.Emit;
using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
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

    /// <summary>Whether the body may be long and the JIT may take its time, because the function is known to run often.</summary>
    private readonly bool _isOptimized;

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

    private FunctionEmitter(IrFunction function, ILGenerator il, bool isResumable, bool isOptimized, SegmentPlan? plan = null)
    {
        _plan = plan;
        _function = function;
        _isOptimized = isOptimized;
        _isResumable = isResumable;
        _il = new IlWriter(il);
        _slots = plan is null ? new LocalBuilder?[function.Slots.Count] : [];
        _result = _il.DeclareLocal(typeof(PyValue));
    }

    /// <summary>Emits the straight body, in the form that the parameters ask for.</summary>
    public static Delegate EmitStraight(IrFunction function, ProgramNames names, bool takesDirectArguments, bool isOptimized)
    {
        Type delegateType = takesDirectArguments ? DirectEntries[function.Parameters.Count] : typeof(BoundEntry);
        Type[] parameters = takesDirectArguments
            ? [typeof(EmittedConstants), typeof(PyContext), typeof(PyFunction), .. Enumerable.Repeat(typeof(PyValue), function.Parameters.Count)]
            : [typeof(EmittedConstants), typeof(PyContext), typeof(PyFunction), typeof(PyValue[])];
        return Emit(function, names, delegateType, parameters, isResumable: false, takesDirectArguments, isOptimized);
    }

    public static ResumableBody EmitResumable(IrFunction function, ProgramNames names, bool isOptimized)
    {
        Type[] parameters = [typeof(EmittedConstants), typeof(PyContext), typeof(PythonFrame), typeof(PyValue)];
        return (ResumableBody)Emit(
            function, names, typeof(ResumableBody), parameters, isResumable: true, takesDirectArguments: false, isOptimized);
    }

    private static readonly Type[] DirectEntries =
        [typeof(Entry0), typeof(Entry1), typeof(Entry2), typeof(Entry3), typeof(Entry4)];

    private static Delegate Emit(
        IrFunction function,
        ProgramNames names,
        Type delegateType,
        Type[] parameters,
        bool isResumable,
        bool takesDirectArguments,
        bool isOptimized)
    {
        System.Reflection.Module module = isOptimized ? EmissionModules.Optimized : EmissionModules.Quick;
        var method = new DynamicMethod(function.QualifiedName, typeof(PyValue), parameters, module, skipVisibility: true);
        var emitter = new FunctionEmitter(function, method.GetILGenerator(1024), isResumable, isOptimized);
        emitter.EmitBody(takesDirectArguments);
        return method.CreateDelegate(delegateType, emitter.MakeConstants(names));
    }

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
                if (!_isOptimized && instructions[i].State >= 0)
                    SetState(instructions[i].State);
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
