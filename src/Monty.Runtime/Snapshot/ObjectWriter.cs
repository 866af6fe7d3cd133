using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Snapshot;

/// <summary>Writes a graph of heap objects, each once, without native recursion.</summary>
/// <remarks>
/// The roots' fields come first, then those of each object in the order in which it was first met. The kinds of all objects
/// stand before them, so that a reader can make every object before it fills any.
/// </remarks>
internal sealed class ObjectWriter : StateTransfer
{
    private readonly ByteWriter _fields;
    private readonly ProgramList _programs;
    private readonly int _programsKnown;
    private readonly Dictionary<HeapObject, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<HeapObject> _objects = [];
    private HeapObject? _current;
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _keyTexts = [];

    private ObjectWriter(ProgramList programs, long sizeLimit)
    {
        _programs = programs;
        _programsKnown = programs.Count;
        _fields = new ByteWriter(sizeLimit);
    }

    public override bool IsReading => false;

    /// <summary>Whether an object is none of those written, because others than the run have it too.</summary>
    public bool IsShared(HeapObject value) => value is PyObject shared && KeyOf(shared) is not null;

    /// <summary>Writes all that the roots lead to.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="context">Whose objects they are.</param>
    /// <param name="main">The program of the run; null where nothing runs.</param>
    /// <param name="sizeLimit">How many bytes it may take at most.</param>
    /// <param name="transferRoots">Transfers the roots.</param>
    public static void Write(ByteWriter output, PyContext context, CodeProgram? main, long sizeLimit, Action<ObjectWriter> transferRoots)
    {
        var programs = new ProgramList(main, context.Modules.Programs);
        ObjectWriter writer;
        do
        {
            writer = new ObjectWriter(programs, sizeLimit);
            transferRoots(writer);
            writer.WriteObjects();
            context.TransferIdentities(writer, writer._objects);
            SharedIdentities.Write(writer, context);
        }
        while (writer.HasCopiedConstants());
        writer.Finish(output);
    }

    private void WriteObjects()
    {
        for (int i = 0; i < _objects.Count; i++)
        {
            _current = _objects[i];
            _current.Transfer(this);
        }
    }

    /// <summary>Whether a constant of a program that was met late is among the objects: it would be two where the snapshot is loaded.</summary>
    private bool HasCopiedConstants() => _programs.Count > _programsKnown
        && _objects.Any(value => value is PyObject constant && _programs.KeyOfConstant(constant) is not null);

    /// <summary>Puts it all together.</summary>
    private void Finish(ByteWriter output)
    {
        _programs.Write(output);
        output.Unsigned((ulong)_keyTexts.Count);
        foreach (string key in _keyTexts)
            output.Text(key);
        output.Unsigned((ulong)_objects.Count);
        foreach (HeapObject value in _objects)
            output.Unsigned((ulong)KindOf(value));
        output.Raw(_fields.Written);
    }

    public override void OptionalValue(ref PyValue value)
    {
        if (value.IsInt)
        {
            _fields.Byte((byte)ValueCode.Int);
            _fields.Signed(value.Bits);
        }
        else if (value.IsFloat)
        {
            _fields.Byte((byte)ValueCode.Float);
            _fields.Fixed64(value.Bits);
        }
        else if (value.IsBool)
        {
            _fields.Byte((byte)(value.IsTrue ? ValueCode.True : ValueCode.False));
        }
        else
        {
            Reference(value.Ref);
        }
    }

    public override void Object<T>(ref T? value)
        where T : class
        => Reference(value);

    public override void Int32(ref int value) => _fields.Signed(value);

    public override void Int64(ref long value) => _fields.Signed(value);

    public override void Double(ref double value) => _fields.Fixed64(BitConverter.DoubleToInt64Bits(value));

    public override void Boolean(ref bool value) => _fields.Byte(value ? (byte)1 : (byte)0);

    public override void Text(ref string? value)
    {
        _fields.Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null)
            _fields.Text(value);
    }

    public override void Blob(ref byte[] value) => _fields.Bytes(value);

    public override void OptionalValues(ref PyValue[] values, ref int count)
    {
        _fields.Unsigned((ulong)count);
        for (int i = 0; i < count; i++)
            OptionalValue(ref values[i]);
    }

    public override void Count(ref int count) => _fields.Unsigned((ulong)count);

    public override void Code(ref CodeObject code)
    {
        _fields.Unsigned((ulong)_programs.NumberOf(code.Program));
        _fields.Unsigned((ulong)code.Index);
    }

    public override void Program(ref CodeProgram program) => _fields.Unsigned((ulong)_programs.NumberOf(program));

    public override void AfterReading(Action<StateTransfer> action)
    {
    }

    public override void Require(bool condition, string problem)
    {
        if (!condition)
            throw new UnreachableException($"{_current?.GetType().Name}.Transfer: a run holds {problem}");
    }

    private void Reference(HeapObject? value)
    {
        switch (value)
        {
            case null: _fields.Byte((byte)ValueCode.Unbound); break;
            case NoneTag: _fields.Byte((byte)ValueCode.None); break;
            case PyNotImplemented: _fields.Byte((byte)ValueCode.NotImplemented); break;
            case PyEllipsis: _fields.Byte((byte)ValueCode.Ellipsis); break;
            case ExhaustedTag: _fields.Byte((byte)ValueCode.Exhausted); break;
            default: Heap(value); break;
        }
    }

    private void Heap(HeapObject value)
    {
        if (value is PyObject shared && KeyOf(shared) is { } key)
        {
            _fields.Byte((byte)ValueCode.WellKnown);
            _fields.Unsigned((ulong)KeyNumber(key));
            return;
        }

        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _objects.Count;
            _numbers.Add(value, number);
            _objects.Add(value);
        }

        _fields.Unsigned((ulong)ValueCode.FirstObject + (ulong)number);
    }

    /// <summary>The key of an object that is not the run's own.</summary>
    private string? KeyOf(PyObject value)
        => WellKnownObjects.TryGetKey(value, out string? key) ? key : _programs.KeyOfConstant(value);

    private int KeyNumber(string key)
    {
        if (!_keys.TryGetValue(key, out int number))
        {
            number = _keyTexts.Count;
            _keys.Add(key, number);
            _keyTexts.Add(key);
        }

        return number;
    }

    private static int KindOf(HeapObject value)
    {
        int kind = HeapKinds.NumberOf(value);
        return kind != 0 ? kind : throw new UnreachableException($"{value.GetType().Name} has no heap kind");
    }
}
