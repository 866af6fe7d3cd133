using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Snapshot;

/// <summary>Adds up the size of a graph of heap objects, each counted once, without native recursion.</summary>
internal sealed class LiveMemoryMeasurer : StateTransfer
{
    private const int ObjectOverhead = 24;

    private readonly HashSet<HeapObject> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<HeapObject> _pending = new();

    /// <summary>Programs that the script made.</summary>
    private readonly HashSet<CodeProgram> _programs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Bytes counted so far.</summary>
    public long Bytes { get; private set; }

    public override bool IsReading => false;

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

    public override void Text(ref string? value) => Bytes += value is null ? 8 : 30 + (value.Length * 2L);

    public override void Blob(ref byte[] value) => Bytes += 24 + value.Length;

    public override void OptionalValues(ref PyValue[] values, ref int count)
    {
        Bytes += 24 + (16L * values.Length);
        for (int i = 0; i < count; i++)
            Visit(values[i].Ref);
    }

    public override void Count(ref int count) => Bytes += 24;

    public override void Overhead(long bytes) => Bytes += bytes;

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

    public override void AfterReading(Action action)
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

    private void Visit(HeapObject? value)
    {
        if (value is null || WellKnownObjects.Contains(value) || !_seen.Add(value))
            return;
        Bytes += ObjectOverhead;
        _pending.Push(value);
    }
}
