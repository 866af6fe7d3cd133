using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Snapshot;

/// <summary>Adds up the size of a graph of heap objects, each counted once.</summary>
/// <remarks>
/// It runs when memory is short, so it takes little of its own: objects carry the mark of having been counted, and only what
/// nests deep waits on a stack.
/// </remarks>
/// <param name="meter">That of the run, where it runs.</param>
internal sealed class LiveMemoryMeasurer(Meter? meter) : StateTransfer
{
    /// <summary>The header, the method table and the mark.</summary>
    private const int ObjectOverhead = 24;

    /// <summary>The header, the method table and the length.</summary>
    private const int ArrayOverhead = 24;

    /// <summary>Levels of native recursion.</summary>
    private const int MaxDepth = 100;

    /// <summary>Values that are passed between two looks at the clock, in a fraction of a millisecond.</summary>
    private const int ValuesPerLook = 1 << 16;

    /// <summary>An object that is counted takes as long as so many ints.</summary>
    private const int ValuesPerObject = 8;

    private static int _lastMark;

    private readonly int _mark = Interlocked.Increment(ref _lastMark);
    private readonly Stack<HeapObject> _pending = new();
    private int _depth;
    private int _untilLook = ValuesPerLook;

    /// <summary>Programs that the script made.</summary>
    private readonly HashSet<CodeProgram> _programs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Bytes counted so far.</summary>
    public long Bytes { get; private set; }

    public override bool IsReading => false;

    public override bool IsMeasuring => true;

    public override void OptionalValue(ref PyValue value)
    {
        Bytes += 16;
        Visit(value.Ref);
    }

    public override void Object<T>(ref T? value)
        where T : class
    {
        Bytes += 8;
        Visit(value);
    }

    public override void Int32(ref int value) => Bytes += 4;

    public override void Int64(ref long value) => Bytes += 8;

    public override void Double(ref double value) => Bytes += 8;

    public override void Boolean(ref bool value) => Bytes += 1;

    public override void Text(ref string? value) => Bytes += value is null ? 8 : 32 + (value.Length * 2L);

    public override void Blob(ref byte[] value) => Bytes += 32 + value.Length;

    public override void OptionalValues(ref PyValue[] values, ref int count)
    {
        // Empty arrays are shared.
        Bytes += 8 + (values.Length == 0 ? 0 : ArrayOverhead + (16L * values.Length));
        HeapObject? previous = null;
        foreach (ref PyValue value in values.AsSpan(0, count))
        {
            // Ints share one object, which is not worth another question.
            if (ReferenceEquals(value.Ref, previous))
                Pass(1);
            else
                Visit(previous = value.Ref);
        }
    }

    // Empty arrays are shared.
    public override void Count(ref int count) => Bytes += 8 + (count == 0 ? 0 : ArrayOverhead);

    public override void Overhead(long bytes) => Bytes += bytes;

    public override void SharedOverhead(ref int measuredBy, long bytes)
    {
        if (measuredBy == _mark)
            return;
        measuredBy = _mark;
        Bytes += bytes;
    }

    public override void Code(ref CodeObject code)
    {
        CodeProgram program = code.Program;
        Program(ref program);
    }

    public override void Program(ref CodeProgram program)
    {
        Bytes += 8;
        if (program.TakesNamespace && _programs.Add(program))
            Bytes += DynamicCode.SizeOf(program);
    }

    public override void AfterReading(Action<StateTransfer> action)
    {
    }

    public override void Require(bool condition, string problem)
    {
    }

    /// <summary>Goes on until everything that was visited has been counted.</summary>
    public void Drain()
    {
        while (_pending.TryPop(out HeapObject? value))
            value.Transfer(this);
    }

    private void Pass(int values)
    {
        _untilLook -= values;
        if (_untilLook > 0)
            return;
        _untilLook = ValuesPerLook;
        meter?.LookAtDeadline();
    }

    private void Visit(HeapObject? value)
    {
        Pass(1);
        if (value is null || value.MeasuredBy == _mark || WellKnownObjects.Contains(value))
            return;
        value.MeasuredBy = _mark;
        Bytes += ObjectOverhead;
        Pass(ValuesPerObject);
        if (_depth == MaxDepth)
        {
            _pending.Push(value);
            return;
        }

        _depth++;
        value.Transfer(this);
        _depth--;
    }
}
