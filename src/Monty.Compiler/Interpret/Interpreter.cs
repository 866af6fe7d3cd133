using System.Runtime.CompilerServices;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Interpret;

/// <summary>Runs one activation of a function from its register code: for code that has not run often enough to be worth emitting.</summary>
/// <remarks>
/// <para>It does what emitted bodies do (see <see cref="Emit.FunctionEmitter"/>), by the same helpers of the runtime and with the same
/// operations charged, so that nothing a script sees tells how it is run. Its slots are those of the frame that it is captured in.</para>
/// <para>An instruction's method ends in <see cref="Store"/> or another method that tests for the signal. When a captured activation
/// goes on, <see cref="Complete"/> does with the value what the instruction would have done with its result.</para>
/// </remarks>
internal sealed partial class Interpreter : InstructionVisitor
{
    private readonly PyContext _context;
    private readonly PyFunction _function;
    private readonly IrFunction _code;
    private readonly PyValue[] _slots;

    /// <summary>The frame that the activation came from; null while it has never been captured.</summary>
    private readonly PythonFrame? _frame;

    private BasicBlock _block;
    private int _next;
    private bool _hasLeft;
    private PyValue _result;

    private Interpreter(PyContext context, PyFunction function, IrFunction code, PyValue[] slots, PythonFrame? frame)
    {
        _context = context;
        _function = function;
        _code = code;
        _slots = slots;
        _frame = frame;
        _block = code.Blocks[0];
    }

    /// <summary>A call; the slots hold the arguments.</summary>
    public static PyValue Enter(PyContext context, PyFunction function, IrFunction code, PyValue[] slots)
    {
        if (context.Depth >= context.DepthLimit)
            return Activation.TooDeep(context, function);
        context.Depth++;
        var interpreter = new Interpreter(context, function, code, slots, null);
        if (Activation.IsStackLow(context) && Activation.StackIsLow(context).IsSignal)
        {
            interpreter.Signaled(state: 0, maySuspend: true);
            return interpreter._result;
        }

        Activation.CountCall(context, function);
        return interpreter.Run();
    }

    /// <summary>Goes on with a captured activation: see <see cref="Frame.Resume"/>.</summary>
    /// <param name="context">The run.</param>
    /// <param name="frame">The activation.</param>
    /// <param name="code">Its code.</param>
    /// <param name="place">Behind the instruction that it waits at; the function's entry for state 0.</param>
    /// <param name="value">What the instruction has come to.</param>
    public static PyValue GoOn(PyContext context, PythonFrame frame, IrFunction code, InstructionPlace place, PyValue value)
    {
        PyFunction function = frame.Function;
        Activation.CountCall(context, function);
        if (context.Depth >= context.DepthLimit)
            return Activation.ResumeTooDeep(context, function);
        context.Depth++;
        var interpreter = new Interpreter(context, function, code, frame.Slots, frame);
        if (frame.State != 0)
            interpreter.Complete(place, value);
        return interpreter.Run();
    }

    private PyValue Run()
    {
        while (!_hasLeft)
            _block.Instructions[_next++].Accept(this);
        return _result;
    }

    /// <summary>Does with the result of a call that suspended what its instruction does with results.</summary>
    private void Complete(InstructionPlace place, PyValue value)
    {
        _block = place.Block!;
        _next = place.Index + 1;
        Instruction instruction = _block.Instructions[place.Index];
        if (value.IsSignal || instruction is Raise)
        {
            SkipEntryOfReraised(instruction);
            Signaled(instruction);
            return;
        }

        switch (instruction)
        {
            case BranchIf branch: GoBy(branch, value); break;
            case ForIter loop: Step(loop, value); break;
            case Send send: Delegated(send.Iterator, value, send.Target, send.Yielded, send.Done); break;
            case ThrowInto thrown: Delegated(thrown.Iterator, value, thrown.Target, thrown.Yielded, thrown.Done); break;
            case Not not: Set(not.Target, PyValue.Bool(!value.IsTrue)); break;
            case Contains contains: Set(contains.Target, PyValue.Bool(value.IsTrue != contains.Negated)); break;
            case IsMember member: Set(member.Target, PyValue.Bool(value.IsTrue != member.Negated)); break;
            case Unpack unpack: SetAll(unpack.Targets, value); break;
            case UnpackStarred unpack: SetAll(unpack.Targets, value); break;
            case TakeGroupParts parts: SetPair(parts.Match, parts.Rest, value); break;
            case LoadContextManager manager: SetPair(manager.Enter, manager.Exit, value); break;
            case LoadMethod method:
                // An attribute that Python code computed: there is no self to add.
                Set(method.Function, value);
                Set(method.Self, PyValue.Exhausted);
                break;
            default: ResultStore.Store(instruction, _slots, value); break;
        }
    }

    /// <summary>The operand's value; unbound where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PyValue Get(Operand operand)
        => operand.IsSlot ? _slots[operand.Slot] : operand.IsNone ? default : _code.Constants[operand.Constant];

    private PyValue[] GetAll(Operand[] operands)
    {
        if (operands.Length == 0)
            return [];
        var values = new PyValue[operands.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = Get(operands[i]);
        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Set(int slot, PyValue value) => _slots[slot] = value;

    /// <summary>The result is a tuple of just as many items as there are targets.</summary>
    private void SetAll(int[] targets, PyValue unpacked)
    {
        PyValue[] items = DisplayBuilding.ItemsOf(unpacked);
        for (int i = 0; i < targets.Length; i++)
            Set(targets[i], items[i]);
    }

    /// <summary>Ends an instruction that takes its result apart.</summary>
    private void StoreAll(Instruction instruction, int[] targets, PyValue unpacked)
    {
        if (unpacked.IsSignal)
            Signaled(instruction);
        else
            SetAll(targets, unpacked);
    }

    /// <summary>The same for two targets.</summary>
    private void StorePair(Instruction instruction, int first, int second, PyValue pair)
    {
        if (pair.IsSignal)
            Signaled(instruction);
        else
            SetPair(first, second, pair);
    }

    private void SetPair(int first, int second, PyValue pair)
    {
        PyValue[] items = DisplayBuilding.ItemsOf(pair);
        Set(first, items[0]);
        Set(second, items[1]);
    }

    /// <summary>Ends an instruction that stores its result.</summary>
    private void Store(Instruction instruction, int target, PyValue result)
    {
        if (result.IsSignal)
            Signaled(instruction);
        else
            Set(target, result);
    }

    /// <summary>Ends an instruction whose result is a bool.</summary>
    private void StoreTest(Instruction instruction, int target, PyValue result, bool isNegated)
    {
        if (result.IsSignal)
            Signaled(instruction);
        else
            Set(target, PyValue.Bool(result.IsTrue != isNegated));
    }

    /// <summary>Ends an instruction that has no result.</summary>
    private void Test(Instruction instruction, PyValue result)
    {
        if (result.IsSignal)
            Signaled(instruction);
    }

    private void GoTo(int block)
    {
        _block = _code.Blocks[block];
        _next = 0;
    }

    private void Signaled(Instruction instruction) => Signaled(instruction.State, instruction.MaySuspend);

    /// <summary>A signal leaves to the heap, to the handler or to the caller.</summary>
    private void Signaled(int state, bool maySuspend)
    {
        if (maySuspend && _context.State == RunState.Suspending)
        {
            Capture(state);
            _context.Depth--;
            Leave(PyValue.Signal);
            return;
        }

        if (_code.ScopeSlot is >= 0 and var scope)
            _context.ScopeAtFailure = _slots[scope];
        if (state == 0 || _block.Handler < 0)
        {
            Leave(ExceptionFlow.Leave(_context, _function, state));
            return;
        }

        Set(_block.ExceptionSlot, ExceptionFlow.Catch(_context, _function, state));
        GoTo(_block.Handler);
    }

    private void Capture(int state)
    {
        if (_frame is null)
        {
            _context.Capture(new PythonFrame(_function, state, _slots));
            return;
        }

        _frame.State = state;
        _context.Capture(_frame);
    }

    private void Leave(PyValue result)
    {
        _result = result;
        _hasLeft = true;
    }
}
