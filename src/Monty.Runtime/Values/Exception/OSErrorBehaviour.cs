using System.Collections.Frozen;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>OSError(errno, strerror[, filename[, winerror[, filename2]]])</c>, which picks a subclass by the number.</summary>
internal sealed class OSErrorBehaviour : ExceptionBehaviour
{
    private const int Number = 0;
    private const int Description = 1;
    private const int FileName = 2;
    private const int FileName2 = 3;
    private const int CharactersWritten = 4;

    private static readonly Lazy<FrozenDictionary<long, PyType>> TypesByNumber = new(MakeTypesByNumber);

    public override string[] FieldNames { get; } = ["errno", "strerror", "filename", "filename2", "characters_written"];

    public override bool DefinesStr => true;

    public override bool DefinesInit => true;

    public override PyException New(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (InitializesLater(context, type))
            return new PyException(type, PyTuple.Empty);
        if (keywords is not null && keywords.Count > 0)
            throw Errors.TypeError($"{type.Name}() takes no keyword arguments").ToException();
        bool picks = ReferenceEquals(type, ExceptionTypes.OSError) && arguments.Length is >= 2 and <= 5 && arguments[0].IsInt;
        if (picks && TypesByNumber.Value.TryGetValue(arguments[0].Bits, out PyType? special))
            type = special;
        var made = new PyException(type, PyTuple.Empty);
        return Fill(context, made, arguments).IsSignal ? throw context.SignalException() : made;
    }

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!InitializesLater(context, exception.Class))
            return PyValue.None;
        return keywords is not null && keywords.Count > 0
            ? context.Raise(Errors.TypeError($"{exception.Class.Name}() takes no keyword arguments"))
            : Fill(context, exception, arguments);
    }

    /// <summary>Whether <c>__init__</c> takes the arguments: of a class that has its own, but no <c>__new__</c>.</summary>
    private static bool InitializesLater(PyContext context, PyType type)
        => !type.Special(context, SpecialMethod.Init).IsUnbound && type.Special(context, SpecialMethod.New).IsUnbound;

    private static PyValue Fill(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments)
    {
        SetArguments(exception, arguments);
        if (arguments.Length is < 2 or > 5)
            return PyValue.None;
        exception.SetField(Number, arguments[0]);
        exception.SetField(Description, arguments[1]);
        if (arguments.Length > 2 && ReferenceEquals(exception.Class, ExceptionTypes.BlockingIOError) && IsNumber(context, arguments[2]))
        {
            PyValue written = Indices.ToInt(context, arguments[2]);
            if (written.IsSignal)
                return written;
            exception.SetField(CharactersWritten, written);
        }
        else if (arguments.Length > 2 && !arguments[2].IsNone)
        {
            exception.SetField(FileName, arguments[2]);
            if (arguments.Length == 5)
                exception.SetField(FileName2, arguments[4]);
            exception.Arguments = new PyTuple([arguments[0], arguments[1]]);
        }

        return PyValue.None;
    }

    public override PyValue Str(PyContext context, PyException exception)
    {
        if (exception.Field(Number).IsUnbound)
            return base.Str(context, exception);
        try
        {
            string text = $"[Errno {StrText(context, exception, Number)}] {StrText(context, exception, Description)}";
            PyValue file = exception.Field(FileName);
            if (file.IsUnbound || file.IsNone)
                return PyValue.Str(text);
            text += ": " + Formatting.ReprText(context, file);
            PyValue second = exception.Field(FileName2);
            return PyValue.Str(second.IsUnbound || second.IsNone ? text : $"{text} -> {Formatting.ReprText(context, second)}");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    private static bool IsNumber(PyContext context, PyValue value)
        => value.IsFloat || PyInts.Is(value) || !value.Type.Special(context, SpecialMethod.Index).IsUnbound;

    private static string StrText(PyContext context, PyException exception, int field)
    {
        PyValue value = exception.Field(field);
        return Formatting.StrText(context, value.IsUnbound ? PyValue.None : value);
    }

    /// <summary>The numbers of Linux, whatever the host runs on.</summary>
    private static FrozenDictionary<long, PyType> MakeTypesByNumber() => new Dictionary<long, PyType>
    {
        [1] = ExceptionTypes.PermissionError,
        [2] = ExceptionTypes.FileNotFoundError,
        [3] = ExceptionTypes.ProcessLookupError,
        [4] = ExceptionTypes.InterruptedError,
        [10] = ExceptionTypes.ChildProcessError,
        [11] = ExceptionTypes.BlockingIOError,
        [13] = ExceptionTypes.PermissionError,
        [17] = ExceptionTypes.FileExistsError,
        [20] = ExceptionTypes.NotADirectoryError,
        [21] = ExceptionTypes.IsADirectoryError,
        [32] = ExceptionTypes.BrokenPipeError,
        [103] = ExceptionTypes.ConnectionAbortedError,
        [104] = ExceptionTypes.ConnectionResetError,
        [108] = ExceptionTypes.BrokenPipeError,
        [110] = ExceptionTypes.TimeoutError,
        [111] = ExceptionTypes.ConnectionRefusedError,
        [114] = ExceptionTypes.BlockingIOError,
        [115] = ExceptionTypes.BlockingIOError,
    }.ToFrozenDictionary();
}

/// <summary>What BlockingIOError tells of a write that was cut short.</summary>
internal static partial class OSErrorMethods
{
    private const int Field = 4;

    [PyGetter("characters_written")]
    private static PyValue Get(PyContext context, PyException self)
        => self.Field(Field) is { IsUnbound: false } written ? written : throw Errors.AttributeError("characters_written").ToException();

    [PySetter("characters_written", CanDelete = true)]
    private static PyValue Set(PyContext context, PyException self, PyValue value)
    {
        if (value.IsUnbound && self.Field(Field).IsUnbound)
            throw Errors.AttributeError("characters_written").ToException();
        PyValue written = value.IsUnbound ? value : Indices.ToInt(context, value);
        if (written.IsSignal && !value.IsUnbound)
            return written;
        self.SetField(Field, written);
        return PyValue.None;
    }
}
