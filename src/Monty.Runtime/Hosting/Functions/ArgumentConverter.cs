using Monty.Runtime.Core;

namespace Monty.Runtime.Hosting;

/// <summary>Converts the argument of one parameter, or complains as Python does.</summary>
internal sealed class ArgumentConverter(string function, string parameter, bool acceptsNone)
{
    /// <exception cref="RaisedException">The argument does not fit.</exception>
    public T Convert<T>(PyContext context, PyValue argument)
    {
        MontyValue value = Export(context, argument);
        if (value.IsNone && !acceptsNone)
            throw WrongType(typeof(T), value);
        try
        {
            return ClrConverter<T>.Convert(value);
        }
        catch (MontyConversionException conversion)
        {
            throw Mismatch(typeof(T), value, conversion);
        }
    }

    private MontyValue Export(PyContext context, PyValue argument)
    {
        try
        {
            return ValueExporter.Export(context, argument);
        }
        catch (MontyConversionException conversion)
        {
            throw Errors.ValueError($"{function}() argument '{parameter}': {conversion.Message}").ToException();
        }
    }

    private RaisedException Mismatch(Type type, MontyValue value, MontyConversionException conversion)
    {
        if (!ExpectedType.Of(type).Allows(value.Kind))
            return WrongType(type, value);
        string message = $"{function}() argument '{parameter}': {conversion.Message}";
        return (conversion.IsOverflow ? Errors.OverflowError(message) : Errors.TypeError(message)).ToException();
    }

    private RaisedException WrongType(Type type, MontyValue value)
    {
        string expected = ExpectedType.Of(type).Name + (acceptsNone ? " or None" : "");
        string given = value.IsNone ? "None" : value.TypeName;
        return Errors.TypeError($"{function}() argument '{parameter}' must be {expected}, not {given}").ToException();
    }
}
