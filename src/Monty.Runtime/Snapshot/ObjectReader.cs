using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Snapshot;

/// <summary>Reads a graph of heap objects that <see cref="ObjectWriter"/> wrote; every reference is checked.</summary>
internal sealed class ObjectReader : StateTransfer
{
    /// <summary>What an object takes, whatever it is; fields that grow with the bytes are charged beside it.</summary>
    private const int BytesPerObject = 64;

    private readonly ByteReader _input;
    private readonly Meter _meter;
    private readonly CodeProgram?[] _programs;
    private readonly PyObject[] _known;
    private readonly HeapObject[] _objects;
    private readonly List<Action<StateTransfer>> _afterReading = [];

    /// <summary>Makes every object, empty.</summary>
    /// <exception cref="ResourceLimitException">The limits do not allow for so many.</exception>
    public ObjectReader(ByteReader input, CodeProgram? main, ISourceCompiler compiler, Meter meter)
    {
        _meter = meter;
        _input = input;
        _programs = ProgramList.Read(input, main, compiler);
        _known = new PyObject[input.Count(1)];
        for (int i = 0; i < _known.Length; i++)
            _known[i] = ReadKnown(input.Text());
        int objects = input.Count(1);
        meter.ChargeBytes(objects * (long)BytesPerObject);
        _objects = new HeapObject[objects];
        for (int i = 0; i < _objects.Length; i++)
            _objects[i] = Make(input.Unsigned());
    }

    public override bool IsReading => true;

    /// <summary>All objects, by number.</summary>
    public IReadOnlyList<HeapObject> Objects => _objects;

    /// <summary>Fills the objects, after the roots were read.</summary>
    public void ReadObjects()
    {
        foreach (HeapObject value in _objects)
            value.Transfer(this);
        foreach (Action<StateTransfer> action in _afterReading)
            action(this);
    }

    public override void OptionalValue(ref PyValue value)
    {
        ulong code = _input.Unsigned();
        value = code switch
        {
            (ulong)ValueCode.Int => PyValue.Int(_input.Signed()),
            (ulong)ValueCode.Float => PyValue.Float(BitConverter.Int64BitsToDouble(_input.Fixed64())),
            (ulong)ValueCode.True => PyValue.True,
            (ulong)ValueCode.False => PyValue.False,
            _ => Reference(code) is { } reference
                ? reference as PyObject ?? throw ByteReader.Damaged("a value that is no Python object")
                : default(PyValue),
        };
    }

    public override void Object<T>(ref T? value)
        where T : class
    {
        HeapObject? read = Reference(_input.Unsigned());
        if (read is not null and not T)
            throw ByteReader.Damaged($"a {typeof(T).Name} is expected where a {read.GetType().Name} stands");
        value = (T?)read;
    }

    public override void Int32(ref int value)
    {
        long read = _input.Signed();
        Require(read is >= int.MinValue and <= int.MaxValue, "a number out of range");
        value = (int)read;
    }

    public override void Int64(ref long value) => value = _input.Signed();

    public override void Double(ref double value) => value = BitConverter.Int64BitsToDouble(_input.Fixed64());

    public override void Boolean(ref bool value)
    {
        byte read = _input.Byte();
        Require(read <= 1, "a truth value that is neither");
        value = read == 1;
    }

    public override void Text(ref string? value)
    {
        byte present = _input.Byte();
        Require(present <= 1, "a text that is neither there nor not");
        value = present == 1 ? _input.Text() : null;
        _meter.ChargeText(value?.Length ?? 0);
    }

    public override void Blob(ref byte[] value)
    {
        value = _input.Bytes();
        _meter.ChargeBytes(value.Length);
    }

    public override void OptionalValues(ref PyValue[] values, ref int count)
    {
        count = _input.Count(1);
        _meter.ChargeValues(count);
        values = count == 0 ? [] : new PyValue[count];
        for (int i = 0; i < count; i++)
            OptionalValue(ref values[i]);
    }

    public override void Count(ref int count)
    {
        count = _input.Count(1);
        _meter.ChargeValues(count);
    }

    public override void Code(ref CodeObject code)
    {
        CodeProgram program = ReadProgram();
        ulong index = _input.Unsigned();
        Require(index < (ulong)program.Codes.Count, "a function that the program does not have");
        code = program.Codes[(int)index];
    }

    public override void Program(ref CodeProgram program) => program = ReadProgram();

    public override void AfterReading(Action<StateTransfer> action) => _afterReading.Add(action);

    public override void Require(bool condition, string problem)
    {
        if (!condition)
            throw ByteReader.Damaged($"it holds {problem}");
    }

    private CodeProgram ReadProgram()
    {
        ulong number = _input.Unsigned();
        Require(number < (ulong)_programs.Length && _programs[number] is not null, "a reference to no program");
        return _programs[number]!;
    }

    private HeapObject? Reference(ulong code)
    {
        if (code >= (ulong)ValueCode.FirstObject)
        {
            ulong number = code - (ulong)ValueCode.FirstObject;
            Require(number < (ulong)_objects.Length, "a reference to no object");
            return _objects[number];
        }

        return (ValueCode)code switch
        {
            ValueCode.Unbound => null,
            ValueCode.None => PyValue.None.Ref,
            ValueCode.NotImplemented => PyValue.NotImplemented.Ref,
            ValueCode.Ellipsis => PyValue.Ellipsis.Ref,
            ValueCode.Exhausted => PyValue.Exhausted.Ref,
            ValueCode.WellKnown => Known(_input.Unsigned()),
            _ => throw ByteReader.Damaged("a number where an object belongs"),
        };
    }

    private PyObject Known(ulong number)
    {
        Require(number < (ulong)_known.Length, "a reference to no key");
        return _known[number];
    }

    private PyObject ReadKnown(string key)
        => WellKnownObjects.TryGet(key, out PyObject? known) ? known
            : ProgramList.FindConstant(_programs, key)
            ?? throw new MontySnapshotException($"The snapshot uses '{key}', which this version of Monty does not have.");

    private static HeapObject Make(ulong kind)
        => kind <= int.MaxValue && HeapKinds.Create((int)kind) is { } made
            ? made
            : throw new MontySnapshotException($"The snapshot holds objects of kind {kind}, which this version of Monty does not know.");
}
