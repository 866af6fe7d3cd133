using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Random;

/// <summary>What is drawn of a generator.</summary>
internal enum Draw
{
    Float,
    Bits,
    Below,
    State,
}

/// <summary>Asks the host for a seed, as the first number of a generator without one is drawn. A host that has none to give: seed 0.</summary>
[HeapKind(833)]
internal sealed class SeedingFrame : NativeFrame
{
    /// <summary>As many as CPython asks its system for: the whole state.</summary>
    private const int Size = 624 * sizeof(uint);

    private PyTwister? _generator;
    private int _draw;
    private PyValue _argument;

    internal SeedingFrame()
    {
    }

    public SeedingFrame(PyTwister generator, Draw draw, PyValue argument)
    {
        _generator = generator;
        _draw = (int)draw;
        _argument = argument;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.Ref is PyBytes { Count: Size } bytes)
            _generator!.Seed(context.Meter, TwisterMethods.Words(bytes.Data.ToArray()));
        else if (!value.IsSignal)
            return context.Raise(Errors.TypeError($"os.urandom() of the host must return {Size} bytes"));
        else if (context.State == RunState.Raising && context.Raised!.Type.IsSubtypeOf(ExceptionTypes.NotImplementedError))
            SeedByNothing(context);
        else
            return value;
        return TwisterMethods.Drawn(context, _generator!.Generator, (Draw)_draw, _argument);
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue bytes = SystemCalls.Ask(context, SystemCalls.RandomBytes, [PyValue.Int(Size)], default);
        return bytes.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, bytes);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _generator);
        transfer.Int32(ref _draw);
        transfer.OptionalValue(ref _argument);
        transfer.Require(
            _generator is not null && Enum.IsDefined((Draw)_draw) && ((Draw)_draw != Draw.Bits || _argument.IsInt), "a seed for nothing");
    }

    private void SeedByNothing(PyContext context)
    {
        context.TakeRaised();
        _generator!.Seed(context.Meter, [0u]);
    }
}
